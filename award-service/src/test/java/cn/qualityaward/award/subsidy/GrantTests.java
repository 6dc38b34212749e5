package cn.qualityaward.award.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.conferral.HonourConferred;
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
        assertThat(grant("MAIN", false, false, TestPolicies.xilingol()).amount())
                .isEqualByComparingTo("500000");
        assertThat(grant("MAIN", true, false, TestPolicies.xilingol()).ground()).isEqualTo(Ground.SAME_AWARD_AGAIN);
        assertThat(grant("MAIN", true, false, TestPolicies.xilingol()).amount()).isEqualByComparingTo("0");
        assertThat(grant("NOMINATION", true, false, TestPolicies.xilingol()).ground())
                .isEqualTo(Ground.CLASS_WITHOUT_MONEY);
    }

    @Test
    void paysWhoIsPubliclyFundedUnlessThePolicyExcludesThem() {
        assertThat(grant("MAIN", false, true, TestPolicies.xilingol()).ground()).isEqualTo(Ground.BY_CLASS);
        assertThat(grant("MAIN", false, true, EXCLUDING).ground()).isEqualTo(Ground.PUBLIC_FUNDED);
        assertThat(grant("MAIN", false, true, EXCLUDING).amount()).isEqualByComparingTo("0");
        assertThat(grant("MAIN", false, false, EXCLUDING).ground()).isEqualTo(Ground.BY_CLASS);
    }

    private static Grant grant(String code, boolean repeated, boolean publicFunded, Policy policy) {
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
