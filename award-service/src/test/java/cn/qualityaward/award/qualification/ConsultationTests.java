package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.MemberConsult;
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

    private final UUID application = UUID.randomUUID();
    private final Consultation letter = new Consultation(
            UUID.randomUUID(),
            ApplicantKind.ORGANIZATION,
            3,
            Set.of("tax", "court"),
            Set.of(application),
            Period.workingDays(DUE, 0),
            DUE);

    @Test
    void waitsForWhoeverMustAnswerEvenAfterTheLastDay() {
        letter.end(DUE.plusDays(1));
        assertThat(letter.outstanding(application, rule("court"))).containsExactly("court");
        assertThat(letter.outstanding(application, rule())).isEmpty();
    }

    @Test
    void takesAnAnswerAgainOnceExtended() {
        letter.end(DUE.plusDays(1));
        assertThatThrownBy(() -> give("court")).isInstanceOf(Refusal.class).hasMessage("consultation-over");
        letter.extend(DUE.plusDays(5), "法院来函说明", DUE.plusDays(1));
        give("court");
        assertThat(letter.awaits("court", application)).isFalse();
        assertThat(letter.awaits("tax", application)).isTrue();
    }

    @Test
    void takesAPaperOfTheLastDayThatIsConfirmedTheNextMorning() {
        var morning = DUE.plusDays(1).atTime(9, 0).atZone(ProcedureClock.ZONE).toInstant();
        letter.end(DUE.plusDays(1));
        assertThatThrownBy(() -> give("court", null, morning)).hasMessage("consultation-over");
        assertThatThrownBy(() -> give("court", DUE.plusDays(1), morning)).hasMessage("consultation-over");
        give("court", DUE, morning);
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

    private void give(String unit) {
        give(unit, null, Instant.EPOCH);
    }

    private void give(String unit, @Nullable LocalDate on, Instant now) {
        var paper = on == null ? null : new Decider.Paper("示例函〔2026〕3号", on, "officer-1");
        letter.give(
                application,
                new Consultation.Answer(false, null, null),
                new Decider("signer", "签署人", "member/" + unit, paper),
                now);
    }

    private static MemberConsult rule(String... mustAnswer) {
        return new MemberConsult(10, Silence.NO_OPINION, Set.of(mustAnswer));
    }
}
