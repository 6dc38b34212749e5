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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
 * Whatever the rules, the marks, who stepped back and what was corrected: the replay comes out as the record has it, the
 * record is what can be added up by hand, and one mark changed in the database is found.
 */
class ReplayOfGeneratedRoundsTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
    private static final String POLICY = TestPolicies.changedText(policy -> {
        var stages = policy.withObject("stages").putArray("ORGANIZATION");
        stages.addObject()
                .put("kind", "MATERIAL")
                .put("scored", true)
                .put("feedback", false)
                .put("eliminating", true);
        stages.addObject()
                .put("kind", "DEFENSE")
                .put("scored", true)
                .put("feedback", false)
                .put("eliminating", false);
        stages.addObject()
                .put("kind", "COMPOSITE")
                .put("scored", false)
                .put("feedback", false)
                .put("eliminating", true);
    });

    /** 陈述答辩 by items of its own, marked to the per cent. */
    private static final String OF_DEFENSE = """
            , "stepRubrics": {"ORGANIZATION": {"DEFENSE": {"step": 1, "categories":
              [["1", "答辩", 100, "DIRECT", [["p", "陈述", 35], ["q", "问答", 65]]]]}}}""";

    @Autowired
    Reviews reviews;

    @Autowired
    Standings standings;

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
    private int weight;
    private int trimmedFrom;

    static Stream<Integer> seeds() {
        return IntStream.range(0, 12).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theReplayIsTheRecordAndFindsWhatWasTamperedWith(int seed) {
        random = new Random(seed);
        begin();
        mark(0, applicants);
        var on = closedByRule();
        mark(1, on);
        close(1, Set.copyOf(on));
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
        weight = random.nextInt(1, 10_000);
        trimmedFrom = random.nextBoolean() ? random.nextInt(3, 6) : Integer.MAX_VALUE;
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(rules(), "rules-" + rules().hashCode(), round)
                .update());
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        applicants = IntStream.range(0, random.nextInt(2, 7))
                .mapToObj(i -> in(() -> TestApplications.submitted(applications, round, procedure, "示例企业" + i))
                        .id())
                .toList();
        var employers = reviewers.stream().collect(Collectors.toMap(Function.identity(), one -> "示例研究院"));
        for (var ordinal : List.of(0, 1)) {
            run(() -> {
                var panel = TestPanels.of(round, ordinal, employers);
                applicants.stream()
                        .filter(one -> random.nextInt(4) == 0)
                        .forEach(one -> TestPanels.found(panel, any(reviewers), applications.required(one), "曾任其顾问"));
                panels.saveAndFlush(panel);
            });
        }
    }

    private String rules() {
        var keys = new ArrayList<>(List.of("\"MATERIAL\"", "\"DEFENSE\""));
        Collections.shuffle(keys, new Random(weight));
        var shortlist = List.of(
                "\"mode\": \"TOP_N\", \"topN\": 2",
                "\"mode\": \"RATIO\", \"ratio\": 60",
                "\"mode\": \"MIN_SCORE\", \"minScore\": 20");
        return """
                {"weights": {"ORGANIZATION": {"MATERIAL": %s, "DEFENSE": %s}}, "thresholds": {}, "shortlist": {%s},
                 "trimming": %s, "tieKeys": %s, "panelSize": 2, "rubrics": {"ORGANIZATION": {"categories":
                 [["4.1", "领导", 100, "PROCESS", [["x", "甲", 50], ["y", "乙", 30], ["z", "丙", 20]]]]}}%s}""".formatted(
                        percent(weight),
                        percent(10_000 - weight),
                        shortlist.get(weight % shortlist.size()),
                        trimmedFrom == Integer.MAX_VALUE
                                ? "null"
                                : "{\"mode\": \"DROP_HIGHEST_AND_LOWEST\", \"minMarks\": " + trimmedFrom + "}",
                        keys.subList(0, weight % 3 == 0 ? 0 : 2),
                        weight % 2 == 0 ? OF_DEFENSE : "");
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
                                    Map.of(),
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

    /** Another mark in the place of one of the defense's. */
    private void correct(UUID applicant) {
        var item = anyItem(1);
        var sheet = in(() -> any(sheets.of(round, TRACK, 1).stream()
                .filter(one -> one.applicationId().equals(applicant) && one.submitted())
                .toList()));
        var step = in(() -> reviews.desk(round, TRACK, 1).rubric()).step();
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
    }

    private String anyItem(int ordinal) {
        return any(in(() -> reviews.desk(round, TRACK, ordinal).rubric().items()))
                .code();
    }

    private void tamper() {
        var ordinal = random.nextInt(2);
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
            var material = meanOf(applicant, 0);
            var defense = meanOf(applicant, 1);
            // over the product of both denominators; weights are of 10,000
            var above = material.get(0)
                    .multiply(defense.get(1))
                    .multiply(BigInteger.valueOf(weight))
                    .add(defense.get(0).multiply(material.get(1)).multiply(BigInteger.valueOf(10_000 - weight)));
            var below = material.get(1).multiply(defense.get(1)).multiply(BigInteger.valueOf(10_000));
            sums.put(
                    applicant,
                    new BigDecimal(above)
                            .divide(new BigDecimal(below), 4, RoundingMode.HALF_UP)
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
                        .mapToInt(item -> item.getValue() * sheet.marks().get(item.getKey()))
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
