package cn.qualityaward.award.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.correction.TestCorrections;
import cn.qualityaward.award.evaluation.EvaluationController.Entered;
import cn.qualityaward.award.evaluation.SocialEvaluation.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.scoring.TestRankings;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

/** 社会评价 as it was entered: read, its documents kept, corrected, and held against the record. */
class EnteredEvaluationTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final ApplicantKind TRACK = ApplicantKind.ORGANIZATION;
    private static final Decider OFFICE = new Decider("officer", "示例经办", "office/main", null);
    private static final String POLICY = TestPolicies.withStages("SOCIAL_EVALUATION", "COMPOSITE", "APPROVAL");
    private static final String RULES = """
            {"weights": {"ORGANIZATION": {"SOCIAL_EVALUATION": 100}}, "thresholds": {}, "shortlist": {"mode": "MANUAL"},
             "tieKeys": []}""";

    @Autowired
    Evaluating evaluating;

    @Autowired
    EvaluationController door;

    @Autowired
    ReplayedEvaluation replay;

    @Autowired
    ApplicationContext context;

    private UUID round = UUID.randomUUID();
    private UUID first = UUID.randomUUID();
    private UUID second = UUID.randomUUID();

    @BeforeEach
    void bothWereEnteredFromOneReport() {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY);
            db.sql("update award.program set rules = ?, rules_hash = ? where id = ?")
                    .params(RULES, "rules-" + round, round)
                    .update();
            var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
            first = TestApplications.submitted(applications, round, procedure, "示例甲厂")
                    .id();
            second = TestApplications.submitted(applications, round, procedure, "示例乙厂")
                    .id();
        });
        run(() -> evaluating.enter(round, TRACK, List.of(result(first, "87.5"), result(second, "90")), OFFICE));
    }

    @Test
    void theOfficeReadsWhatWasEnteredWithTheDocumentItComesFrom() throws IOException {
        run(() -> keep(first, "%PDF-1.7 示例报告"));
        var entered = in(() -> door.entered(round, TRACK, officer("officer")));
        assertThat(entered)
                .extracting(Entered::name, Entered::score, Entered::source)
                .containsExactlyInAnyOrder(tuple("示例甲厂", "87.50", "示例满意度调查报告"), tuple("示例乙厂", "90.00", "示例满意度调查报告"));
        assertThat(entered).allSatisfy(one -> assertThat(one.pages()).hasSize(1));
        var page = entered.getFirst().pages().stream()
                .map(SignedPage::sha256)
                .findFirst()
                .orElseThrow();
        assertThat(in(() -> door.page(round, TRACK, second, page, officer("officer"))
                        .getBody()))
                .startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> run(() -> keep(second, "%PDF-1.7 示例报告"))).hasMessage("signed-page-known");
    }

    @Test
    void whoeverSteppedBackFromOneReadsNobodys() {
        run(() -> {
            var application = applications.required(first);
            application.stepBack("officer");
            applications.saveAndFlush(application);
        });
        assertThatThrownBy(() -> in(() -> door.entered(round, TRACK, officer("officer"))))
                .hasMessage("recused");
    }

    @Test
    void aScoreChangedPastTheRecordIsFoundAndNamed() {
        assertThat(replayed().checked()).isEqualTo(2);
        assertThat(replayed().findings()).isEmpty();
        pastUs("update social_evaluation set score = 97.5 where id = '" + first + "'");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application)
                .containsExactly(tuple(Flaw.CHANGED, first));
        pastUs("delete from social_evaluation where id = '" + first + "'");
        assertThat(replayed().findings())
                .extracting(Finding::flaw, Finding::application)
                .containsExactly(tuple(Flaw.MISSING, first));
        assertThat(replayed().checked()).isEqualTo(2);
    }

    @Test
    void aCorrectedScoreIsAddedUpAgainAndComesOut() {
        run(() -> TestRankings.compute(context, round, TRACK));
        assertThat(ranked(first)).isEqualTo("87.5000 / 2");
        assertThatThrownBy(() -> correct("187.50")).isInstanceOf(RuntimeException.class);
        correct("97.50");
        assertThat(ranked(first)).isEqualTo("97.5000 / 1");
        assertThat(in(() -> door.entered(round, TRACK, officer("officer"))))
                .filteredOn(one -> one.application().equals(first))
                .extracting(Entered::score)
                .containsExactly("97.50");
        assertThat(replayed().findings()).isEmpty();
        assertThat(in(() -> db.sql("select original ->> 'score' from award.correction where application_id = ? "
                                + "and state = 'CONFIRMED'")
                        .param(first)
                        .query(String.class)
                        .single()))
                .isEqualTo("87.50");
    }

    private void correct(String score) {
        var corrections = new TestCorrections(context);
        var id = in(() -> corrections.propose(
                first, Kind.EVALUATION, first.toString(), Map.of("score", score), TODAY, officer("officer-1")));
        TenantScope.call(tenant, () -> {
            try {
                corrections.confirm(first, id, officer("officer-2"));
            } catch (RuntimeException unfit) {
                corrections.reject(first, id, officer("officer-2"));
                throw unfit;
            }
            return true;
        });
    }

    private String ranked(UUID application) {
        return in(() -> TestRankings.of(context, round, TRACK, application));
    }

    private Replayed replayed() {
        return in(() -> replay.replay(round, TRACK).parts().getFirst());
    }

    private void keep(UUID application, String content) {
        try {
            door.keep(
                    round,
                    TRACK,
                    application,
                    new MockMultipartFile("scan", content.getBytes(StandardCharsets.UTF_8)),
                    officer("officer"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result result(UUID application, String score) {
        return new Result(application, new BigDecimal(score), "示例满意度调查报告", TODAY, true, null);
    }

    private static Caller officer(String account) {
        return new Caller(account, "示例经办", Set.of(new Seat("office", "main", "officer")));
    }
}
