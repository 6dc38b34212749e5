package cn.qualityaward.award.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.recommendation.CheckItem.Aspect;
import cn.qualityaward.award.recommendation.LocalCheck.DepartmentOpinion;
import cn.qualityaward.award.recommendation.LocalCheck.Result;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 真实性、完整性审查清单 and the notice that tells of all defects at once. */
class ChecklistTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final Decider BOARD = new Decider("board", "协调机构", "county/152502", null);
    private static final Caller BOARD_SEAT = seated("board", "county", "152502", "board");
    private static final Caller OTHER_COUNTY = seated("other", "county", "152527", "board");
    private static final Caller APPLICANT = seated("甲", "applicant", "self", "applicant");
    private static final Caller OTHER_APPLICANT = seated("乙", "applicant", "self", "applicant");

    @Autowired
    Recommendations recommendations;

    @Autowired
    ToldChecks told;

    @Autowired
    LocalCheckController checks;

    @Autowired
    ApplicationContext context;

    private UUID round;
    private UUID application;

    @BeforeEach
    void submit() {
        var policy = TestPolicies.changedText(json -> {});
        round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(30), policy));
        application = in(() -> TestApplications.submitted(
                        applications, round, Procedure.of(TestPolicies.xilingol(), TestApplications.ORGANIZATION), "甲")
                .id());
    }

    @Test
    void refusesACheckThatDoesNotGoThroughTheWholeList() {
        refused("check-items-missing", new Result(true, true, null, null, null, null));
        refused(
                "check-items-missing",
                new Result(true, true, null, null, null, CheckItem.allMet().subList(1, 10)));
        var twice = List.of(CheckItem.allMet().getFirst(), CheckItem.allMet().getFirst());
        refused("check-items-missing", new Result(true, true, null, null, null, twice));
        assertThat(in(() -> applications.required(application).status())).isEqualTo(Status.SUBMITTED);
    }

    @Test
    void refusesANoOfWhichItIsNotSaidWhatIsWrong() {
        refused("check-item-without-remark", result(Map.of(CheckItem.FIGURES, " "), null));
    }

    @Test
    void refusesAConclusionThatTheListDoesNotBear() {
        var failed = result(Map.of(CheckItem.SEALS, "承诺书没有盖章"), null).items();
        refused("check-items-contradict", new Result(true, true, null, null, TODAY.plusDays(9), failed));
        refused("check-items-contradict", new Result(false, false, null, null, TODAY.plusDays(9), failed));
        refused("check-items-contradict", new Result(false, true, null, null, TODAY.plusDays(9), CheckItem.allMet()));
    }

    @Test
    void namesAtOnceAllThatIsNotMetUnlessTheBoardPutsItInItsOwnWords() {
        check(result(Map.of(CheckItem.FIGURES, "营业收入与审计报告不符", CheckItem.SEALS, "承诺书没有盖章"), null));
        assertThat(in(() -> TestApplications.lastReason(applications.required(application))))
                .contains("营业收入与审计报告不符", "承诺书没有盖章");
        var notice = in(() -> told.returns(application, APPLICANT)).getFirst();
        assertThat(notice.result().named()).hasSize(2);
        var own = result(Map.of(CheckItem.SEALS, "承诺书没有盖章"), List.of("请补盖公章"));
        assertThat(own.named()).containsExactly("请补盖公章");
    }

    @Test
    void printsTheNoticeForTheApplicantWithoutWhatTheDepartmentsSaid() throws IOException {
        check(result(Map.of(CheckItem.FIGURES, "营业收入与审计报告不符"), List.of("请核对营业收入")));
        var one = in(() -> told.returns(application, APPLICANT)).getFirst();
        var read = in(() -> told.of(application, one.id(), APPLICANT));
        var notice = CheckSheet.notice(read.application(), read.check(), "示例市协调机构");
        assertThat(notice.title()).isEqualTo("申报材料补正一次性告知书");
        assertThat(notice.addressee())
                .as("the letter sets the mark itself")
                .isNotEmpty()
                .doesNotContain("：");
        assertThat(notice.lines()).anyMatch(line -> line.contains("请核对营业收入")).noneMatch(line -> line.contains("示例局"));
        assertThat(notice.issuer()).isEqualTo("示例市协调机构");
        assertThat(LetterPdf.print(notice)).isNotEmpty();
    }

    @Test
    void keepsTheNoticeFromWhomItDoesNotConcern() {
        check(result(Map.of(CheckItem.SEALS, "承诺书没有盖章"), null));
        var id = in(() -> told.returns(application, APPLICANT)).getFirst().id();
        for (var other : List.of(OTHER_COUNTY, OTHER_APPLICANT)) {
            assertThatThrownBy(() -> in(() -> told.returns(application, other))).hasMessage("not-found");
            assertThatThrownBy(() -> in(() -> told.of(application, id, other))).hasMessage("not-found");
        }
        assertThatThrownBy(() -> in(another(), () -> told.of(application, id, APPLICANT)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> in(() -> told.of(application, id, BOARD_SEAT))).hasMessage("relation-undeclared");
        run(() -> TestInterests.none(context, round, BOARD_SEAT));
        assertThat(in(() -> told.of(application, id, BOARD_SEAT)).check().id()).isEqualTo(id);
        run(() -> {
            var own = applications.required(application);
            own.stepBack("board");
            applications.saveAndFlush(own);
        });
        assertThatThrownBy(() -> in(() -> told.of(application, id, BOARD_SEAT))).hasMessage("recused");
    }

    @Test
    void theApplicantDoesNotReadTheOpinionOnWhatPassed() {
        check(new Result(true, true, List.of(new DepartmentOpinion("示例局", "属实")), null, null, CheckItem.allMet()));
        run(() -> TestInterests.none(context, round, BOARD_SEAT));
        var kept = in(() -> checks.all(application, BOARD_SEAT)).getFirst();
        assertThat(kept.result().items()).hasSize(CheckItem.values().length);
        assertThat(in(() -> told.returns(application, APPLICANT))).isEmpty();
        assertThatThrownBy(() -> in(() -> told.of(application, kept.id(), APPLICANT)))
                .hasMessage("not-found");
        var read = in(() -> told.of(application, kept.id(), BOARD_SEAT));
        assertThat(CheckSheet.opinion(read.application(), read.check(), "示例市协调机构")
                        .lines())
                .contains("示例局：属实", CheckItem.IDENTITY.compared() + "：是");
    }

    @Test
    void readsWhatWasFoundBeforeTheListWasKeptAndWhatAPaperDoesNotHave() {
        var paper = new Decider.Paper("示例〔2026〕1号", TODAY, "other");
        run(() -> recommendations.check(
                application,
                new Result(true, true, null, null, null, null),
                new Decider("officer", "经办", "county/152502", paper)));
        run(() -> db.sql("update award.local_check set result = '{\"truthful\":true,\"complete\":true}'")
                .update());
        run(() -> TestInterests.none(context, round, BOARD_SEAT));
        var kept = in(() -> checks.all(application, BOARD_SEAT)).getFirst();
        assertThat(kept.result().passed()).isTrue();
        assertThat(kept.result().checklist().items()).isEmpty();
    }

    private void check(Result result) {
        run(() -> recommendations.check(application, result, BOARD));
    }

    private void refused(String slug, Result result) {
        assertThatThrownBy(() -> check(result)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo(slug);
            assertThat(refusal.properties()).containsEntry("article", "第十三条(一)");
        });
    }

    private static Result result(Map<CheckItem, String> failed, @Nullable List<String> defects) {
        var items = Arrays.stream(CheckItem.values())
                .map(item -> new CheckedItem(item, !failed.containsKey(item), failed.get(item)))
                .toList();
        return new Result(
                failed.keySet().stream().noneMatch(item -> item.aspect() == Aspect.TRUTH),
                failed.keySet().stream().noneMatch(item -> item.aspect() == Aspect.COMPLETENESS),
                List.of(new DepartmentOpinion("示例局", "与登记不符")),
                defects,
                TODAY.plusDays(9),
                items);
    }

    private static Caller seated(String id, String kind, String code, String role) {
        return new Caller(id, id, Set.of(new Seat(kind, code, role)));
    }
}
