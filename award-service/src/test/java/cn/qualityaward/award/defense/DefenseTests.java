package cn.qualityaward.award.defense;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.defense.Delegation.Delegate;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.defense.OrderController.One;
import cn.qualityaward.award.defense.OrderController.Undoing;
import cn.qualityaward.award.defense.OrderInputs.Sitting;
import cn.qualityaward.award.defense.OrderInputs.Times;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.TestScans;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** 陈述答辩 on real servers: five organizations, their order by lot, and who defends. */
class DefenseTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "DEFENSE")
            .put("scored", true)
            .put("eliminating", false)
            .put("feedback", false));
    private static final String RULES = """
            {"weights": {}, "thresholds": {}, "shortlist": {"mode": "MANUAL"}, "tieKeys": [], "delegateAllowed": %s,
             "rubrics": {}}""";
    private static final Caller OFFICER = new Caller("officer", "示例经办", Set.of(new Seat("office", "main", "officer")));
    private static final Caller OBSERVER =
            new Caller("observer", "示例纪检", Set.of(new Seat("observer", "main", "observer")));

    @Autowired
    OrderController door;

    @Autowired
    DefenseController one;

    @Autowired
    Ordering ordering;

    @Autowired
    DefenseOrders orders;

    @Autowired
    OrderRecord records;

    @Autowired
    DefenseReported reported;

    @Autowired
    RoundOfOrders file;

    @Autowired
    OrderWork work;

    @Autowired
    BeanFactory beans;

    private UUID round;
    private List<UUID> applicants;

    @BeforeEach
    void fiveHaveCome() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        rules("false");
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
        applicants = IntStream.rangeClosed(1, 5)
                .mapToObj(
                        number -> in(() -> TestApplications.submitted(applications, round, procedure, "示例企业" + number))
                                .id())
                .toList();
        run(() -> TestInterests.none(beans, round, OFFICER));
    }

    @Test
    void theSameSeedGivesTheSameOrderAndAnybodyWorksItOutAgain() {
        prepared(morning(5));
        assertThat(newest().secret()).isNull();
        witnessed("四十二");
        var drawn = newest();
        var secret = Objects.requireNonNull(drawn.secret());
        assertThat(drawn.commitment()).isEqualTo(Canonical.sha256(secret));
        assertThat(drawn.seed()).isEqualTo(WitnessedSeed.seed(secret, "四十二", drawn.inputsHash()));
        assertThat(in(() -> ordering.hash(orders.required(drawn.id()).inputs())))
                .isEqualTo(drawn.inputsHash());
        assertThat(drawn.slots())
                .isEqualTo(in(() -> LotOrder.of(orders.required(drawn.id()).inputs(), String.valueOf(drawn.seed()))));
        assertThat(drawn.slots()).extracting(Slot::lot).isSorted();
        assertThat(drawn.slots())
                .allSatisfy(slot ->
                        assertThat(slot.lot()).isEqualTo(Canonical.sha256(drawn.seed() + "\n" + slot.application())));
        assertThat(drawn.slots()).extracting(Slot::application).containsExactlyInAnyOrderElementsOf(applicants);
    }

    /** 24 ways there are for four; a hundred seeds come to many of them. */
    @Test
    void whatTheSeedIsDecidesTheOrder() {
        var inputs =
                new OrderInputs(in(() -> ordering.defenders(round, TRACK, 0)).subList(0, 4), morning(5));
        assertThat(IntStream.range(0, 100)
                        .mapToObj(seed -> LotOrder.of(inputs, "种子" + seed).stream()
                                .map(Slot::application)
                                .toList())
                        .distinct()
                        .count())
                .isGreaterThan(15);
    }

    @Test
    void turnsFollowEachOtherWithinTheSittings() {
        refused("sittings-too-short", () -> prepared(morning(3)));
        refused(
                "sittings-out-of-order",
                () -> prepared(new Times("示例会议室", 30, List.of(sitting(9, 12), sitting(11, 15)))));
        prepared(new Times("示例会议室", 45, List.of(sitting(9, 12), sitting(14, 16))));
        witnessed("一");
        assertThat(newest().slots())
                .extracting(Slot::from)
                .containsExactly(
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 45),
                        LocalTime.of(10, 30),
                        LocalTime.of(11, 15),
                        LocalTime.of(14, 0));
    }

    @Test
    void isWitnessedByTheDisciplineInspectionThenReleasedAndEverybodyToldTheirTurn() {
        prepared(morning(5));
        assertThat(told("LOT_WITNESS")).isEqualTo(1);
        assertThat(in(() -> work.of(OBSERVER, List.of(round))))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.action()).isEqualTo("witness-order"));
        refused("draw-pending", () -> prepared(morning(5)));
        refused("draw-without-witness", this::released);
        var head = new Decider("head", "示例主任", "office/main", null);
        refused(
                "not-the-observer",
                () -> in(() -> ordering.witness(orders.pending(round, TRACK, 0), new Said("1"), head)));
        witnessed("一");
        assertThat(in(() -> work.of(OBSERVER, List.of(round)))).isEmpty();
        assertThat(told("DEFENSE_TURN")).isZero();
        assertThat(seen(applicants.getFirst()).slot()).isNull();
        released();
        assertThat(told("DEFENSE_TURN")).isEqualTo(5);
        assertThat(seen(applicants.getFirst()).slot()).isNotNull();
        refused("draw-over", () -> prepared(morning(5)));
        refused("nothing-drawn", this::released);
    }

    @Test
    void whatWasUndoneStaysOnRecordAndWhoeverLeavesVoidsALotThatIsNotReleased() {
        prepared(morning(5));
        witnessed("一");
        run(() -> TestApplications.withdraw(applications, applicants.getFirst()));
        refused("draw-outdated", this::released);
        in(() -> door.undo(round, TRACK, 0, tag(), new Undoing("示例企业1退出"), OFFICER));
        prepared(morning(5));
        witnessed("二");
        released();
        assertThat(newest().slots()).hasSize(4);
        var record = in(() -> records.of(rounds.required(round), TRACK, 0));
        assertThat(record.rows()).hasSize(4);
        assertThat(record.foot()).contains("撤销理由：示例企业1退出").contains("种子（随机数、见证人所给、抽签依据三行的SHA-256）：" + newest().seed());
    }

    @Test
    void somebodyElseDefendsOnlyWhereTheRulesAllowItAndIsPrintedWithReasonAndAuthorization() {
        var applicant = applicants.getFirst();
        refused("delegate-not-allowed", () -> consented(applicant));
        rules("true");
        consented(applicant);
        refused("delegate-known", () -> consented(applicant));
        prepared(morning(5));
        witnessed("一");
        var printed = in(() -> records.of(rounds.required(round), TRACK, 0)).rows();
        assertThat(printed).anySatisfy(row -> assertThat(row.get(3)).contains("示例副总经理", "理由：因公出国", "授权委托书SHA-256"));
        assertThat(printed).filteredOn(row -> row.get(3).equals("主要负责人")).hasSize(4);
        assertThat(in(() -> reported.of(step(), applications.required(applicant)))
                        .getFirst()
                        .lines()
                        .getLast())
                .contains("因公出国");
        in(() -> one.end(applicant, new DefenseController.Ending("主要负责人到会"), OFFICER));
        assertThat(seen(applicant).delegate()).isNull();
        consented(applicant);
    }

    private Procedure.Step step() {
        return Procedure.of(TestPolicies.parsed(POLICY), TRACK).at(0);
    }

    private DefenseController.View seen(UUID application) {
        return in(() -> one.one(application, OFFICER));
    }

    private void consented(UUID application) {
        var scan = new MockMultipartFile("scan", "%PDF-1.7 委托".getBytes(StandardCharsets.UTF_8));
        in(() -> {
            try {
                return one.consent(application, new Delegate("示例代理人", "示例副总经理", "因公出国"), scan, OFFICER);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void prepared(Times times) {
        in(() -> door.prepare(round, TRACK, 0, times, OFFICER));
    }

    private void witnessed(String words) {
        var tag = in(this::tag);
        in(() -> door.witness(round, TRACK, 0, tag, new Said(words), OBSERVER));
    }

    private void released() {
        var tag = in(this::tag);
        in(() -> door.release(round, TRACK, 0, tag, OFFICER));
    }

    private IfMatch tag() {
        return IfMatch.of("\"" + orders.pending(round, TRACK, 0).version() + "\"");
    }

    private One newest() {
        return in(() -> door.table(round, TRACK, 0, OFFICER)).orders().getFirst();
    }

    /** With room for so many, half an hour each. */
    private static Times morning(int room) {
        return new Times(
                "示例会议室",
                30,
                List.of(new Sitting(
                        TODAY, LocalTime.of(9, 0), LocalTime.of(9, 0).plusMinutes(30L * room))));
    }

    private static Sitting sitting(int from, int until) {
        return new Sitting(TODAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private long told(String kind) {
        return in(() -> db.sql("select count(*) from award.message where kind = ?")
                .param(kind)
                .query(Long.class)
                .single());
    }

    private void rules(String delegates) {
        var text = RULES.formatted(delegates);
        run(() -> db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                .params(text, "rules-" + text.hashCode(), round)
                .update());
    }

    /** 答辩抽签记录, and the paper on which the witness signed. */
    @Test
    void theCaseFileOfTheRoundHasTheRecordAndTheWitnesssPaperOnceTheDefenseIsClosed() {
        prepared(morning(5));
        witnessed("一");
        run(() -> TestScans.upon(beans, newest().id(), "示例见证1号", "observer/main", "CONFIRMED"));
        released();
        assertThat(titles()).isEmpty();
        run(() -> TestRounds.close(db, round, TRACK, 0));
        assertThat(titles()).containsExactly("答辩抽签记录（单位陈述答辩）", "代录依据的文件（示例见证1号）");
    }

    private List<String> titles() {
        return in(() -> file.of(rounds.required(round), OFFICER, unit -> unit).stream()
                .map(CaseItem::title)
                .toList());
    }
}
