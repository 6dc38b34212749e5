package cn.qualityaward.award.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.application.TestDossiers;
import cn.qualityaward.award.application.TestForms;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 第五条、第十三条(一): the office enters what an applicant handed in on signed paper; a second officer confirms it. */
class ApplicationOnPaperTests extends OfApplicants {

    private PaperEntries entries;

    @BeforeEach
    void announced() {
        entries = entries(List.of(TestDossiers.onPaper(context)));
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(2), TODAY.plusDays(9)));
    }

    @Test
    void waitsForASecondOfficerAndIsThenHandedInLikeAnyOther() {
        var id = entered(TestForms.complete(), TODAY.minusDays(3)).id();
        assertThat(all()).isEmpty();
        var record = in(() -> db.sql("select deed from award.record_entry order by id")
                .query(String.class)
                .list());
        assertThat(record).noneMatch(deed -> deed.startsWith("Application"));

        assertThat(scoped(() -> entries.confirm(id, SECOND)).state()).isEqualTo(PaperEntry.State.CONFIRMED);
        var application = all().getFirst();
        assertThat(application.status()).isEqualTo(Status.SUBMITTED);
        assertThat(application.receipt()).startsWith("SQ");
        assertThat(application.checker()).isEqualTo("county/152502");
        assertThat(application.isApplicant("paper:" + id)).isTrue();
        assertThat(application.paperEntry()).contains(id);
        assertThat(TestDossiers.onPaper(application)).isEqualTo("示例申字1号 (" + TODAY.minusDays(3) + ")");
        assertThat(in(() -> new TestDossiers(context).sealed(application.id()))).hasSize(1);
        assertThat(in(() -> papers.of(id)).orElseThrow().number()).isEqualTo("示例申字1号");
    }

    @Test
    void isConfirmedByNobodyWhoEnteredIt() {
        var id = entered(TestForms.complete(), TODAY.minusDays(3)).id();
        assertThatThrownBy(() -> scoped(() -> entries.confirm(id, FIRST))).hasMessage("paper-by-same-officer");
        assertThat(all()).isEmpty();
    }

    @Test
    void comesInTimeByTheDateOfItsPaper() {
        assertThatThrownBy(() -> entered(TestForms.complete(), TODAY.minusDays(1)))
                .hasMessage("window-closed");
        entered(TestForms.complete(), TODAY.minusDays(2));
    }

    @Test
    void isRefusedAtEnteringForWhatItsFormWants() {
        assertThatThrownBy(() -> entered(TestForms.empty(), TODAY.minusDays(3)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> entered(TestForms.undeclared(), TODAY.minusDays(3)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("truthful");
        assertThatThrownBy(() -> entered(TestForms.saying(Map.of("creditCode", "1")), TODAY.minusDays(3)))
                .hasMessage("credit-code-invalid");
        assertThatThrownBy(() -> entered(TestForms.saying(Map.of("division", "000000")), TODAY.minusDays(3)))
                .hasMessage("division-unknown");
        assertThat(in(() -> entries.register(null, 50, SECOND))).isEmpty();
    }

    @Test
    void isSignedByTheApplicantAlone() {
        assertThatThrownBy(() -> entered(TestForms.complete(), TODAY.minusDays(3), "county/152502", FIRST))
                .hasMessage("paper-not-of-applicant");
    }

    @Test
    void comesOnceWhetherOnPaperOrNot() {
        var one = entered(TestForms.complete(), TODAY.minusDays(3)).id();
        var other = entered(TestForms.complete(), TODAY.minusDays(3)).id();
        scoped(() -> entries.confirm(one, SECOND));
        assertThatThrownBy(() -> scoped(() -> entries.confirm(other, SECOND))).hasMessage("already-applied");
        assertThatThrownBy(() -> entered(TestForms.complete(), TODAY.minusDays(3)))
                .hasMessage("already-applied");
        assertThat(all()).hasSize(1);
    }

    @Test
    void isNeitherEnteredNorSeenNorConfirmedByWhoeverSteppedBackFromItsApplicant() {
        var earlier = entered(TestForms.complete(), TODAY.minusDays(3)).id();
        scoped(() -> entries.confirm(earlier, SECOND));
        var next = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        var recused = officer("recused");
        run(() -> {
            var theirs = applications.required(all().getFirst().id());
            theirs.stepBack(recused.id());
            applications.saveAndFlush(theirs);
        });
        round = next;
        assertThatThrownBy(() -> entered(TestForms.complete(), TODAY, "applicant/self", recused))
                .hasMessage("recused");
        var id = entered(TestForms.complete(), TODAY).id();
        assertThat(in(() -> entries.register(null, 50, recused))).isEmpty();
        assertThat(in(() -> entries.toBeConfirmedBy(recused))).isZero();
        assertThat(in(() -> entries.toBeConfirmedBy(SECOND))).isOne();
        assertThatThrownBy(() -> scoped(() -> entries.confirm(id, recused))).hasMessage("recused");
    }

    private PaperEntry entered(ApplicationForm form, LocalDate date) {
        return entered(form, date, "applicant/self", FIRST);
    }

    private PaperEntry entered(ApplicationForm form, LocalDate date, String unit, Caller officer) {
        var payload = json.valueToTree(Map.of("track", ApplicantKind.ORGANIZATION, "form", form));
        var text = new PaperEntry.Text("application", round, payload, "示例申字1号", date, unit);
        return scoped(() -> entries.enter(text, scan(), officer));
    }

    private List<Application> all() {
        return in(() -> applications.findByRoundIdOrderById(round));
    }
}
