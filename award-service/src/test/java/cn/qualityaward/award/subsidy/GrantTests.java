package cn.qualityaward.award.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.conferral.HonourConferred;
import cn.qualityaward.award.eligibility.EarlierHonours.Repeat;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.subsidy.Grant.Ground;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 第十六条: who is paid, and who is not for which reason. */
class GrantTests {

    private static final Policy EXCLUDING = TestPolicies.changed(json -> json.put("publicFundedExcluded", true));

    @Test
    void paysByClassOnceAndNotAgain() {
        assertThat(grant("MAIN", Repeat.FIRST, false, TestPolicies.xilingol()).amount())
                .isEqualByComparingTo("500000");
        assertThat(grant("MAIN", Repeat.AGAIN, false, TestPolicies.xilingol()).ground())
                .isEqualTo(Ground.SAME_AWARD_AGAIN);
        assertThat(grant("MAIN", Repeat.AGAIN, false, TestPolicies.xilingol()).amount())
                .isEqualByComparingTo("0");
        assertThat(grant("NOMINATION", Repeat.UNDETERMINED, false, TestPolicies.xilingol())
                        .ground())
                .isEqualTo(Ground.CLASS_WITHOUT_MONEY);
    }

    @Test
    void paysWhoIsPubliclyFundedUnlessThePolicyExcludesThem() {
        assertThat(grant("MAIN", Repeat.FIRST, true, TestPolicies.xilingol()).ground())
                .isEqualTo(Ground.BY_CLASS);
        assertThat(grant("MAIN", Repeat.FIRST, true, EXCLUDING).ground()).isEqualTo(Ground.PUBLIC_FUNDED);
        assertThat(grant("MAIN", Repeat.FIRST, true, EXCLUDING).amount()).isEqualByComparingTo("0");
        assertThat(grant("MAIN", Repeat.FIRST, false, EXCLUDING).ground()).isEqualTo(Ground.BY_CLASS);
    }

    @Test
    void paysNobodyWhoMayHaveWonItBeforeUntilTheOfficeHasFoundOut() {
        var policy = TestPolicies.xilingol();
        var open = grant("MAIN", Repeat.UNDETERMINED, false, policy);
        assertThat(open.ground()).isEqualTo(Ground.REPEAT_UNDETERMINED);
        assertThat(open.amount()).isEqualByComparingTo("0");
        open.find(false, "身份证件核对，并非同一人。", policy);
        assertThat(open.ground()).isEqualTo(Ground.BY_CLASS);
        assertThat(open.amount()).isEqualByComparingTo("500000");
        assertThatThrownBy(() -> open.find(true, "再次。", policy)).hasMessage("repeat-determined");
        var again = grant("MAIN", Repeat.UNDETERMINED, false, policy);
        again.find(true, "更名前同一单位。", policy);
        assertThat(again.ground()).isEqualTo(Ground.SAME_AWARD_AGAIN);
        var excluded = grant("MAIN", Repeat.UNDETERMINED, true, EXCLUDING);
        assertThat(excluded.ground()).as("not paid either way").isEqualTo(Ground.PUBLIC_FUNDED);
    }

    private static Grant grant(String code, Repeat repeated, boolean publicFunded, Policy policy) {
        return new Grant(
                new HonourConferred(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "示例单位",
                        code,
                        ApplicantKind.ORGANIZATION,
                        LocalDate.of(2026, 12, 1),
                        repeated,
                        publicFunded),
                policy);
    }
}
