package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.Silence;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationTests {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 24);

    private static final String TAX = "member/tax", COURT = "department/court";

    private final UUID application = UUID.randomUUID();
    private final Consultation letter = new Consultation(
            UUID.randomUUID(),
            ApplicantKind.ORGANIZATION,
            3,
            new Addressees(Set.of(TAX, COURT), Set.of(COURT)),
            Set.of(application),
            Period.workingDays(DUE, 0),
            DUE);

    @Test
    void waitsForWhoeverMustAnswerEvenAfterTheLastDay() {
        letter.end(DUE.plusDays(1));
        assertThat(letter.outstanding(application, Silence.NO_OPINION)).containsExactly(COURT);
        give(COURT, DUE, Instant.EPOCH);
        assertThat(letter.outstanding(application, Silence.NO_OPINION)).isEmpty();
        assertThat(letter.outstanding(application, Silence.BLOCKS)).containsExactly(TAX);
    }

    @Test
    void takesAnAnswerAgainOnceExtended() {
        letter.end(DUE.plusDays(1));
        assertThatThrownBy(() -> give(COURT)).isInstanceOf(Refusal.class).hasMessage("consultation-over");
        letter.extend(DUE.plusDays(5), "法院来函说明", DUE.plusDays(1));
        give(COURT);
        assertThat(letter.awaits(COURT, application)).isFalse();
        assertThat(letter.awaits(TAX, application)).isTrue();
    }

    @Test
    void takesAPaperOfTheLastDayThatIsConfirmedTheNextMorning() {
        var morning = DUE.plusDays(1).atTime(9, 0).atZone(ProcedureClock.ZONE).toInstant();
        letter.end(DUE.plusDays(1));
        assertThatThrownBy(() -> give(COURT, null, morning)).hasMessage("consultation-over");
        assertThatThrownBy(() -> give(COURT, DUE.plusDays(1), morning)).hasMessage("consultation-over");
        give(COURT, DUE, morning);
        assertThat(letter.on(application))
                .extracting(Consultation.Opinion::paper)
                .containsExactly("示例函〔2026〕3号 (" + DUE + ")");
    }

    @Test
    void aTimerFromBeforeAnExtensionEndsNothing() {
        letter.extend(DUE.plusDays(5), "法院来函说明", DUE);
        letter.end(DUE.plusDays(1));
        assertThat(letter.ended()).isFalse();
    }

    @Test
    void isExtendedToALaterDayOnly() {
        assertThatThrownBy(() -> letter.extend(DUE, "无", DUE))
                .isInstanceOf(Refusal.class)
                .hasMessage("extension-not-later");
    }

    @Test
    void hearsNobodyWhoWasNotAskedThoughTheCodeIsTheSame() {
        assertThatThrownBy(() -> give("member/court")).hasMessage("not-found");
        assertThatThrownBy(() -> give("department/tax")).hasMessage("not-found");
    }

    private void give(String unit) {
        give(unit, null, Instant.EPOCH);
    }

    private void give(String unit, @Nullable LocalDate on, Instant now) {
        var paper = on == null ? null : new Decider.Paper("示例函〔2026〕3号", on, "officer-1");
        letter.give(
                application,
                new Consultation.Answer(false, null, null),
                new Decider("signer", "签署人", unit, paper),
                now);
    }
}
