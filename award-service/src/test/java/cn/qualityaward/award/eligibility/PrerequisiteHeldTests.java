package cn.qualityaward.award.eligibility;

import static cn.qualityaward.award.application.Finding.Result.MET;
import static cn.qualityaward.award.application.Finding.Result.NOT_MET;
import static cn.qualityaward.award.application.Finding.Result.UNDETERMINED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.eligibility.EarlierHonours.Earlier;
import cn.qualityaward.award.eligibility.PresentedHonour.Copy;
import cn.qualityaward.award.program.Policy.Prerequisite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 先获奖项, one's own and another region's. */
class PrerequisiteHeldTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 16);
    private static final String NAME = "示例乳业有限公司";

    @Test
    void mustBeHeldLongEnoughAndStillBeValid() {
        assertThat(own(true, held(TODAY.minusYears(1), TODAY.plusYears(2), true)))
                .isEqualTo(MET);
        assertThat(own(true, held(TODAY.minusYears(1).plusDays(1), TODAY.plusYears(2), true)))
                .isEqualTo(NOT_MET);
        assertThat(own(true, held(TODAY.minusYears(4), TODAY.minusDays(1), true)))
                .isEqualTo(NOT_MET);
    }

    @Test
    void provesNothingByAHistoryThatNobodyEntered() {
        assertThat(own(false)).isEqualTo(UNDETERMINED);
        assertThat(own(true)).isEqualTo(NOT_MET);
        assertThat(own(true, held(TODAY.minusYears(2), null, false))).isEqualTo(UNDETERMINED);
    }

    @Test
    void ofAnotherRegionIsWhatItsPublicCheckAnswered() {
        assertThat(other(null)).isEqualTo(NOT_MET);
        assertThat(other(presented())).isEqualTo(UNDETERMINED);
        assertThat(other(answered(null))).isEqualTo(UNDETERMINED);
        assertThat(other(answered(copy("VALID", NAME, "MAIN", TODAY.minusYears(1)))))
                .isEqualTo(MET);
        assertThat(other(answered(copy("REVOKED", NAME, "MAIN", TODAY.minusYears(1)))))
                .isEqualTo(NOT_MET);
        assertThat(other(answered(copy("VALID", NAME, "NOMINATION", TODAY.minusYears(1)))))
                .isEqualTo(NOT_MET);
        assertThat(other(answered(copy("VALID", NAME, "MAIN", TODAY)))).isEqualTo(NOT_MET);
    }

    @Test
    void aFormerNameIsForPeople() {
        assertThat(other(answered(copy("VALID", "示例旧名乳业有限公司", "MAIN", TODAY.minusYears(2)))))
                .isEqualTo(UNDETERMINED);
    }

    private static Finding.Result own(boolean historyKnown, Earlier... won) {
        var asked = new Prerequisite(null, "NOMINATION", 1);
        return new PrerequisiteHeld(asked, NAME, List.of(won), historyKnown, null, TODAY)
                .finding()
                .result();
    }

    private static Finding.Result other(@Nullable PresentedHonour presented) {
        var asked = new Prerequisite("xilingol", "MAIN", 1);
        return new PrerequisiteHeld(asked, NAME, List.of(), true, presented, TODAY)
                .finding()
                .result();
    }

    private static Earlier held(LocalDate on, @Nullable LocalDate validTo, boolean certain) {
        return new Earlier("NOMINATION", "提名奖", on.getYear(), on, validTo, false, "示例〔2024〕1号", certain);
    }

    private static PresentedHonour presented() {
        var presented = new PresentedHonour(UUID.randomUUID());
        presented.present("xilingol", "示例〔2024〕1号");
        return presented;
    }

    private static PresentedHonour answered(@Nullable Copy copy) {
        var presented = presented();
        presented.answered(copy, Instant.parse("2026-09-01T00:00:00Z"));
        return presented;
    }

    private static Copy copy(String status, String winner, String classCode, LocalDate on) {
        return new Copy(status, winner, classCode, "盟长质量奖", on, null, "示例发〔2024〕1号");
    }
}
