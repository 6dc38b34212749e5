package cn.qualityaward.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.correction.TestCorrections;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Whatever the rules, how often the site is visited, the marks, what was agreed on them, who stepped back and what was
 * corrected: the replay comes out as the record has it, the record is what can be added up by hand, and one mark changed in
 * the database is found.
 */
class ReplayOfGeneratedRoundsTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
    /** 陈述答辩 by items of its own, marked to the per cent. */
    private static final String OF_DEFENSE = """
            , "stepRubrics": {"ORGANIZATION": {"DEFENSE": {"step": 1, "categories":
              [["1", "答辩", 100, "DIRECT", [["p", "陈述", 35], ["q", "问答", 65]]]]}}}""";

    @Autowired
    Reviews reviews;

    @Autowired
    Standings standings;

    @Autowired
    ConsensusDesk consensus;

    @Autowired
    Sheets sheets;

    @Autowired
    Panels panels;

    @Autowired
    List<Replayable> replayables;

    @Autowired
    ApplicationContext context;

    private Random random = new Random();
    private UUID round = UUID.randomUUID();
    private List<String> reviewers = List.of();
    private List<UUID> applicants = List.of();
    private List<String> stages = List.of();
    private Map<String, Integer> weights = Map.of();
    private int trimmedFrom;
    private boolean lastVisitCounts;
    private int variant;

    /** 合议, by step and applicant. */
    private final Map<Integer, Map<UUID, Map<String, Integer>>> agreed = new HashMap<>();

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReplayIsTheRecordAndFindsWhatWasTamperedWith(int seed) {
        random = new Random(seed);
        begin();
        mark(0, applicants);
        agree(0, applicants);
        var on = closedByRule();
        for (int ordinal = 1; ordinal < scored(); ordinal++) {
            mark(ordinal, on);
            agree(ordinal, on);
            close(ordinal, Set.copyOf(on));
        }
        run(() -> TestRankings.compute(context, round, TRACK));
        assertThat(findings()).isEmpty();
        assertThat(composites(on)).isEqualTo(byHand(on));
        for (int corrections = random.nextInt(3); corrections > 0; corrections--) {
            correct(any(on));
            assertThat(findings()).isEmpty();
        }
        var still = standing();
        assertThat(composites(still)).isEqualTo(byHand(still));
        tamper();
        assertThat(findings()).isNotEmpty();
    }

    private void begin() {
        reviewers = List.of("a", "b", "c", "d", "e").subList(0, 3 + random.nextInt(3));
        variant = random.nextInt(1_000);
        trimmedFrom = random.nextBoolean() ? random.nextInt(3, 6) : Integer.MAX_VALUE;
        lastVisitCounts = random.nextBoolean();
        stages = Stream.of(List.of("MATERIAL"), Collections.nCopies(random.nextInt(3), "SITE"), List.of("DEFENSE"))
                .flatMap(List::stream)
                .toList();
        weights = weights();
        var policy = policy();
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(rules(), "rules-" + rules().hashCode(), round)
                .update());
        var procedure = Procedure.of(TestPolicies.parsed(policy), TRACK);
        applicants = IntStream.range(0, random.nextInt(2, 7))
                .mapToObj(i -> in(() -> TestApplications.submitted(applications, round, procedure, "示例企业" + i))
                        .id())
                .toList();
        var employers = reviewers.stream().collect(Collectors.toMap(Function.identity(), one -> "示例研究院"));
        for (int step = 0; step < scored(); step++) {
            var ordinal = step;
            run(() -> {
                var panel = TestPanels.led(TestPanels.of(round, ordinal, employers), reviewers.toArray(String[]::new));
                applicants.stream()
                        .filter(one -> random.nextInt(4) == 0)
                        .forEach(one -> TestPanels.found(panel, any(reviewers), applications.required(one), "曾任其顾问"));
                panels.saveAndFlush(panel);
            });
        }
    }

    private int scored() {
        return stages.size();
    }

    private String policy() {
        return TestPolicies.changedText(policy -> {
            var all = policy.withObject("stages").putArray("ORGANIZATION");
            for (var kind :
                    Stream.concat(stages.stream(), Stream.of("COMPOSITE")).toList()) {
                all.addObject()
                        .put("kind", kind)
                        .put("scored", !kind.equals("COMPOSITE"))
                        .put("feedback", false)
                        .put("eliminating", kind.equals("MATERIAL") || kind.equals("COMPOSITE"));
            }
        });
    }

    /** Of 10,000, something for each. */
    private Map<String, Integer> weights() {
        var kinds = stages.stream().distinct().toList();
        var left = 10_000;
        var all = new LinkedHashMap<String, Integer>();
        for (var kind : kinds.subList(1, kinds.size())) {
            all.put(kind, random.nextInt(1, left - kinds.size()));
            left -= all.get(kind);
        }
        all.put(kinds.getFirst(), left);
        return all;
    }

    private String rules() {
        var keys = new ArrayList<>(weights.keySet());
        Collections.shuffle(keys, new Random(variant));
        var shortlist = List.of(
                "\"mode\": \"TOP_N\", \"topN\": 2",
                "\"mode\": \"RATIO\", \"ratio\": 60",
                "\"mode\": \"MIN_SCORE\", \"minScore\": 20");
        return """
                {"weights": {"ORGANIZATION": {%s}}, "thresholds": {}, "shortlist": {%s}, "repetition": "%s",
                 "trimming": %s, "tieKeys": %s, "panelSize": 2, "outlierGap": 40, "consensus": %s, "siteConfirms": %s,
                 "rubrics": {"ORGANIZATION": {"categories":
                 [["4.1", "领导", 100, "PROCESS", [["x", "甲", 50], ["y", "乙", 30], ["z", "丙", 20]]]]}}%s}""".formatted(
                        weights.entrySet().stream()
                                .map(one -> quoted(one.getKey()) + ": " + percent(one.getValue()))
                                .collect(Collectors.joining(", ")),
                        shortlist.get(variant % shortlist.size()),
                        lastVisitCounts ? "LAST" : "MEAN",
                        trimmedFrom == Integer.MAX_VALUE
                                ? "null"
                                : "{\"mode\": \"DROP_HIGHEST_AND_LOWEST\", \"minMarks\": " + trimmedFrom + "}",
                        quoted(keys.subList(0, variant % 3 == 0 ? 0 : 2)),
                        quoted(List.of("MATERIAL", "SITE").subList(0, variant % 4 == 0 ? 0 : 1 + variant % 2)),
                        variant % 5 < 2,
                        variant % 2 == 0 ? OF_DEFENSE : "");
    }

    private static String quoted(List<String> all) {
        return all.stream().map(ReplayOfGeneratedRoundsTests::quoted).toList().toString();
    }

    private static String quoted(String one) {
        return '"' + one + '"';
    }

    private void mark(int ordinal, List<UUID> there) {
        for (var applicant : there) {
            var desk = in(() -> reviews.desk(round, TRACK, ordinal));
            for (var reviewer : reviewers) {
                if (in(() -> desk.panel().isReviewer(reviewer, applications.required(applicant)))) {
                    run(() -> reviews.submit(
                            desk,
                            reviews.fill(
                                    desk,
                                    reviews.own(desk, applicant, reviewer),
                                    anyMarks(desk.rubric()),
                                    Map.of(),
                                    desk.step().kind() == StageKind.SITE ? because(desk.rubric()) : Map.of(),
                                    "")));
                }
            }
        }
    }

    private Map<String, Integer> anyMarks(Rubric rubric) {
        return rubric.items().stream()
                .collect(Collectors.toMap(
                        Rubric.Item::code, item -> rubric.step() * random.nextInt(100 / rubric.step() + 1)));
    }

    private static Map<String, String> because(Rubric rubric) {
        return rubric.items().stream().collect(Collectors.toMap(Rubric.Item::code, item -> "现场所见"));
    }

    /** Where marks lie too far apart for the rules, and sometimes on an item more, the leader writes and all sign. */
    private void agree(int ordinal, List<UUID> there) {
        for (var applicant : there) {
            var outstanding = in(() -> {
                var desk = reviews.desk(round, TRACK, ordinal);
                return standings.of(desk, applicant).agreement() == Agreement.OUTSTANDING
                        ? desk.beyondGap(standings.of(desk, applicant).counted())
                        : List.<String>of();
            });
            if (!outstanding.isEmpty()) {
                var items = new TreeSet<>(outstanding);
                items.addAll(random.nextBoolean() ? List.of("x") : List.of());
                var marks =
                        items.stream().collect(Collectors.toMap(Function.identity(), item -> 5 * random.nextInt(21)));
                agree(ordinal, applicant, marks);
                agreed.computeIfAbsent(ordinal, none -> new HashMap<>()).put(applicant, new HashMap<>(marks));
            }
        }
    }

    private void agree(int ordinal, UUID applicant, Map<String, Integer> marks) {
        var written = marks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Agreed(one.getValue(), "依据现场材料")));
        run(() -> at(ordinal, applicant, (desk, seen, leader) -> consensus.write(desk, seen, written, leader)));
        run(() -> at(ordinal, applicant, (desk, seen, leader) -> consensus.confirm(desk, seen, leader)));
        run(() -> at(ordinal, applicant, (desk, seen, leader) -> {
            var others = seen.counted().stream()
                    .map(Sheet::reviewer)
                    .filter(one -> !one.equals(leader))
                    .toList();
            // of three or more one may be of another mind
            for (int i = 0; i < others.size(); i++) {
                consensus.sign(desk, seen, others.get(i), i == 0 || i > 1, "证据不足");
            }
            return others;
        }));
    }

    private interface Talk {
        Object of(Desk desk, Reviewed seen, String leader);
    }

    private void at(int ordinal, UUID applicant, Talk talk) {
        var desk = reviews.desk(round, TRACK, ordinal);
        var seen = standings.of(desk, applicant);
        talk.of(
                desk,
                seen,
                desk.panel().leaderOf(seen.application()).orElseThrow().account());
    }

    private List<UUID> closedByRule() {
        return in(() -> {
            var desk = reviews.desk(round, TRACK, 0);
            var on = Selection.byRule(
                    desk.asked().shortlist(),
                    standings.of(desk).stream().map(Reviewed::standing).toList());
            TestReports.issue(context, desk);
            reviews.close(round, TRACK, 0, new Selection(on, null, null), OFFICE);
            return applicants.stream().filter(on::contains).toList();
        });
    }

    private void close(int ordinal, Set<UUID> on) {
        run(() -> TestReports.issue(context, reviews.desk(round, TRACK, ordinal)));
        run(() -> reviews.close(round, TRACK, ordinal, new Selection(on, null, null), OFFICE));
    }

    /** Another mark in the place of one that was given after the list: what was agreed on that item falls with it. */
    private void correct(UUID applicant) {
        var ordinal = random.nextInt(1, scored());
        var item = anyItem(ordinal);
        var sheet = in(() -> any(sheets.of(round, TRACK, ordinal).stream()
                .filter(one -> one.applicationId().equals(applicant) && one.submitted())
                .toList()));
        var step = in(() -> reviews.desk(round, TRACK, ordinal).rubric()).step();
        var another = (sheet.marks().get(item) + step * random.nextInt(1, 100 / step + 1)) % (100 + step);
        var corrections = new TestCorrections(context);
        var id = in(() -> corrections.propose(
                applicant,
                Kind.SHEET,
                sheet.id().toString(),
                Map.of("marks." + item, another),
                TODAY,
                caller("officer-1")));
        TenantScope.call(tenant, () -> {
            corrections.foreseen(applicant, id, caller("officer-2"));
            corrections.confirm(applicant, id, caller("officer-2"));
            return true;
        });
        agreedOn(ordinal, applicant).remove(item);
    }

    private Map<String, Integer> agreedOn(int ordinal, UUID applicant) {
        return agreed.getOrDefault(ordinal, Map.of()).getOrDefault(applicant, new HashMap<>());
    }

    private String anyItem(int ordinal) {
        return any(in(() -> reviews.desk(round, TRACK, ordinal).rubric().items()))
                .code();
    }

    private void tamper() {
        var ordinal = random.nextInt(scored());
        var item = anyItem(ordinal);
        run(() -> {
            var counted = sheets.of(round, TRACK, ordinal).stream()
                    .filter(Sheet::submitted)
                    .toList();
            db.sql(
                            "update award.sheet set marks = jsonb_set(marks, array[?], to_jsonb(((marks ->> ?)::int + 5) % 100)) "
                                    + "where id = ?")
                    .params(item, item, any(counted).id())
                    .update();
        });
    }

    private Map<UUID, String> composites(List<UUID> of) {
        return of.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> in(() -> TestRankings.of(context, round, TRACK, one))
                                .replaceFirst(" / .*", "")));
    }

    private List<UUID> standing() {
        return in(() -> TestRankings.applications(context, round, TRACK));
    }

    /** As one would add it up on paper: fractions to the end, rounded once. */
    private Map<UUID, String> byHand(List<UUID> of) {
        var sums = new HashMap<UUID, String>();
        for (var applicant : of) {
            var above = BigInteger.ZERO;
            var below = BigInteger.ONE;
            for (int ordinal = 0; ordinal < scored(); ordinal++) {
                var kind = stages.get(ordinal);
                var visits = Collections.frequency(stages, kind);
                var counts = visits == 1 || !lastVisitCounts || !kind.equals(stages.get(ordinal + 1));
                // over the product of all denominators; weights are of 10,000
                var mean = meanOf(applicant, ordinal);
                var times = mean.get(1).multiply(BigInteger.valueOf(lastVisitCounts ? 1 : visits));
                above = above.multiply(times)
                        .add(mean.get(0)
                                .multiply(BigInteger.valueOf(counts ? weights.get(kind) : 0))
                                .multiply(below));
                below = below.multiply(times);
            }
            sums.put(
                    applicant,
                    new BigDecimal(above)
                            .divide(new BigDecimal(below.multiply(BigInteger.valueOf(10_000))), 4, RoundingMode.HALF_UP)
                            .toPlainString());
        }
        return sums;
    }

    /** The sum of what counts, and over what it is to be divided. */
    private List<BigInteger> meanOf(UUID applicant, int ordinal) {
        var points = in(() -> reviews.desk(round, TRACK, ordinal).rubric().items()).stream()
                .collect(Collectors.toMap(Rubric.Item::code, Rubric.Item::points));
        var all = points.values().stream().mapToInt(Integer::intValue).sum();
        var sums = in(() -> sheets.of(round, TRACK, ordinal).stream()
                .filter(sheet -> sheet.applicationId().equals(applicant) && sheet.submitted())
                .map(sheet -> points.entrySet().stream()
                        .mapToInt(item -> item.getValue()
                                * agreedOn(ordinal, applicant)
                                        .getOrDefault(
                                                item.getKey(), sheet.marks().get(item.getKey())))
                        .sum())
                .sorted()
                .toList());
        var counted = sums.size() >= trimmedFrom ? sums.subList(1, sums.size() - 1) : sums;
        return List.of(
                BigInteger.valueOf(counted.stream().mapToInt(Integer::intValue).sum()),
                BigInteger.valueOf((long) all * counted.size()));
    }

    private List<Finding> findings() {
        return in(() -> replayables.stream()
                .flatMap(one -> one.replay(round, TRACK).parts().stream())
                .flatMap(part -> part.findings().stream())
                .toList());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static Caller caller(String account) {
        return new Caller(account, account, Set.of(new Seat("office", "main", "officer")));
    }
}
