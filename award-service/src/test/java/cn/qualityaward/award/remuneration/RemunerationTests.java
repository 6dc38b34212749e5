package cn.qualityaward.award.remuneration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.remuneration.Remuneration.Line;
import cn.qualityaward.award.remuneration.Remuneration.Tariff;
import cn.qualityaward.award.remuneration.RemunerationController.LeftOut;
import cn.qualityaward.award.remuneration.RemunerationController.Paid;
import cn.qualityaward.award.remuneration.RemunerationController.View;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 专家劳务费: a marked both applicants of the material review, b one of them, c none. */
class RemunerationTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final int MATERIAL = 5;
    private static final Caller OFFICER = officer("officer");

    @Autowired
    RemunerationController door;

    @Autowired
    Remunerating remunerating;

    @Autowired
    RoundOfRemuneration file;

    @Autowired
    Panels panels;

    private UUID round = new UUID(0, 0);
    private UUID first = new UUID(0, 0);

    @BeforeEach
    void threeReviewTwo() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(9), TODAY.plusDays(30)));
        first = submitted("示例一厂");
        var second = submitted("示例二厂");
        run(() ->
                panels.saveAndFlush(TestPanels.of(round, MATERIAL, Map.of("a", "示例质量研究院", "b", "示例大学", "c", "示例协会"))));
        sheet(first, "a");
        sheet(second, "a");
        sheet(second, "b");
    }

    @Test
    void aRateForEachDossierAndAnAmountInItsPlaceComeToTheTotalExactly() {
        assertThat(fees().lines())
                .extracting(Line::name, Line::dossiers, Line::amount)
                .containsExactlyInAnyOrder(tuple("a", 2, null), tuple("b", 1, null), tuple("c", 0, null));
        set("150.25", Map.of("b", "800"));
        var fees = fees();
        assertThat(fees.lines())
                .extracting(Line::name, Line::amount)
                .containsExactlyInAnyOrder(
                        tuple("a", new BigDecimal("300.50")),
                        tuple("b", new BigDecimal("800.00")),
                        tuple("c", new BigDecimal("0.00")));
        assertThat(fees.total()).isEqualTo("1100.50");
        assertThat(fees.budgetYear()).isEqualTo(TODAY.getYear());
    }

    @Test
    void theTableIsSignedForWithTheSumInCapitalsTheBudgetYearAndNobodysAccount() {
        set(null, Map.of("a", "1200", "b", "600.5"));
        var roll = roll();
        assertThat(roll.remark()).isEqualTo("（尚有1人次的金额没有确定）");
        assertThat(roll.columns())
                .extracting(Roll.Column::name)
                .endsWith("金额（元）", "签领")
                .doesNotContain("开户行", "账号");
        assertThat(roll.rows())
                .anySatisfy(row -> assertThat(row.subList(1, 8))
                        .containsExactly("资料评审（单位）", "a", "示例质量研究院", "2", "—", "1,200.00", ""));
        assertThat(roll.foot())
                .contains(
                        "合计（大写）：人民币壹仟捌佰元伍角整　　（小写）：¥1,800.50", "列入%d年度部门预算：1,800.50元（第六条）。".formatted(TODAY.getYear()));
        in(() -> {
            try {
                assertThat(door.paper(round, PaperFormat.PDF, OFFICER).getBody())
                        .startsWith('%', 'P', 'D', 'F');
                return door.paper(round, PaperFormat.DOCX, OFFICER);
            } catch (IOException unprinted) {
                throw new UncheckedIOException(unprinted);
            }
        });
    }

    @Test
    void nobodyIsPaidBeforeTheStepIsClosedNorLessThanAllAndNothingChangesAfterwards() {
        set(null, Map.of("a", "1200", "b", "600"));
        refused("remuneration-early", () -> pay(TODAY));
        closed(TODAY.minusDays(1));
        refused("remuneration-unsettled", () -> pay(TODAY));
        set("100", Map.of("a", "1200"));
        refused("remuneration-early", () -> pay(TODAY.minusDays(2)));
        refused("date-in-the-future", () -> pay(TODAY.plusDays(1)));
        pay(TODAY);
        refused("remuneration-paid", () -> set("200", Map.of()));
        refused("remuneration-paid", () -> pay(TODAY));
        sheet(first, "c");
        assertThat(fees().lines()).extracting(Line::name, Line::dossiers).contains(tuple("c", 0));
        assertThat(fees().paidOn()).isEqualTo(TODAY);
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'RemunerationPaid'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
    }

    /** A sheet may be voided, or come in, after the table was printed. */
    @Test
    void isPaidAsTheTableSaidAndNoOtherSum() {
        set("100", Map.of());
        closed(TODAY.minusDays(1));
        var printed = fees().total();
        sheet(first, "c");
        refused("remuneration-changed", () -> pay(TODAY, printed));
        assertThat(fees().paidOn()).isNull();
        pay(TODAY, new BigDecimal("400"));
        assertThat(fees().paidOn()).isEqualTo(TODAY);
    }

    @Test
    void isSetAsItWasSeenForWhomeverSitsOnThePanel() {
        set("100", Map.of());
        refused("stale", () -> in(() -> door.set(round, TRACK, MATERIAL, IfMatch.of(0), Tariff.NONE, OFFICER)));
        var stranger = new Tariff(null, Map.of(UUID.randomUUID(), BigDecimal.TEN));
        refused("not-on-the-panel", () -> in(() -> door.set(round, TRACK, MATERIAL, seen(), stranger, OFFICER)));
        assertThat(in(
                        another(),
                        () -> db.sql("select count(*) from award.remuneration")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    /** 第十八条: it tells of how many the panel reviewed. */
    @Test
    void isNotForAnOfficerWhoStepsBackFromOneOfThem() {
        run(() -> {
            var application = applications.required(first);
            application.stepBack("conflicted");
            applications.saveAndFlush(application);
        });
        var conflicted = officer("conflicted");
        refused("recused", () -> in(() -> door.set(round, TRACK, MATERIAL, IfMatch.of(0), Tariff.NONE, conflicted)));
        var all = in(() -> door.all(round, conflicted));
        assertThat(all.steps()).isEmpty();
        assertThat(all.leftOut()).extracting(LeftOut::ordinal).contains(MATERIAL);
        assertThat(in(() -> RemunerationPaper.of("示例届", remunerating.of(round, conflicted)))
                        .remark())
                .contains("（制表人须回避，未列入：资料评审（单位）");
        refused("recused", () -> in(() -> file.of(rounds.required(round), conflicted, UnaryOperator.identity())));
        assertThat(in(() -> door.all(round, OFFICER)))
                .matches(one -> one.leftOut().isEmpty());
    }

    @Test
    void theCaseFileOfTheRoundHasTheTableOnceAnAmountIsSet() {
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .isEmpty();
        set("100", Map.of());
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("专家劳务费发放表"));
    }

    private View fees() {
        return in(() -> door.all(round, OFFICER)).steps().getFirst();
    }

    private Roll roll() {
        return in(() -> RemunerationPaper.of("示例届", remunerating.of(round, OFFICER)));
    }

    private void set(@Nullable String rate, Map<String, String> amounts) {
        in(() -> {
            var panel = panels.required(round, TRACK, MATERIAL);
            var tariff = new Tariff(
                    rate == null ? null : new BigDecimal(rate),
                    amounts.entrySet().stream()
                            .collect(Collectors.toMap(
                                    one -> panel.member(one.getKey())
                                            .orElseThrow()
                                            .expert(),
                                    one -> new BigDecimal(one.getValue()))));
            return door.set(round, TRACK, MATERIAL, seen(), tariff, OFFICER);
        });
    }

    private void pay(LocalDate on) {
        pay(on, fees().total());
    }

    private void pay(LocalDate on, BigDecimal total) {
        in(() -> door.pay(round, TRACK, MATERIAL, seen(), new Paid(on, total), OFFICER));
    }

    private IfMatch seen() {
        return IfMatch.of(fees().version());
    }

    private void closed(LocalDate on) {
        run(() -> db.sql("update award.round set closed = closed || ?::jsonb where id = ?")
                .params(
                        "[{\"track\": \"ORGANIZATION\", \"ordinal\": %d, \"at\": %d}]"
                                .formatted(MATERIAL, on.atTime(12, 0).toEpochSecond(ZoneOffset.UTC)),
                        round)
                .update());
    }

    private UUID submitted(String name) {
        return in(() -> TestApplications.submitted(applications, round, progress.procedure(round, TRACK), name)
                .id());
    }

    private void sheet(UUID application, String reviewer) {
        run(() -> db.sql("""
                        insert into award.sheet (tenant_id, id, version, round_id, track, ordinal, stage, application_id,
                          reviewer, marks, comment, submitted_at, notes, earlier)
                        values (?, ?, 0, ?, 'ORGANIZATION', ?, 'MATERIAL', ?, ?, '{}', '', now(), '{}', '[]')""")
                .params(tenant, UUID.randomUUID(), round, MATERIAL, application, reviewer)
                .update());
    }

    private static Caller officer(String account) {
        return new Caller(account, "示例经办", Set.of(new Seat("office", "main", "officer")));
    }
}
