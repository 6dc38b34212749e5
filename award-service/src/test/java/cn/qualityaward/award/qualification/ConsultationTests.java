package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Period;
import cn.qualityaward.award.program.Policy.MemberConsult;
import cn.qualityaward.award.program.Policy.Silence;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
        letter.give(
                application,
                new Consultation.Answer(false, null, null),
                new Decider("signer", "签署人", "member/" + unit, null),
                Instant.EPOCH);
    }

    private static MemberConsult rule(String... mustAnswer) {
        return new MemberConsult(10, Silence.NO_OPINION, Set.of(mustAnswer));
    }
}
