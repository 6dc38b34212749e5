package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ExpertTests {

    /** Applicants name their expert by name, so nobody takes another's by themself. */
    @Test
    void isAdmittedAnewUnderAnotherName() {
        var expert = admitted();
        expert.describe("示例乙", "示例大学", List.of("质量"), null);
        assertThat(expert.admitted()).isFalse();
    }

    @Test
    void staysAdmittedWithAnotherSpeciality() {
        var expert = admitted();
        expert.describe("示例甲", "示例大学", List.of("标准化"), null);
        assertThat(expert.admitted()).isTrue();
    }

    @Test
    void isAdmittedAnewInAnotherCounty() {
        var expert = admitted();
        expert.describe("示例甲", "示例大学", List.of("质量"), "shidong");
        assertThat(expert.admitted()).isFalse();
    }

    @Test
    void noPanelTakesInWhoeverIsSuspendedUntilTheyAreLetBack() {
        var expert = admitted();
        expert.leave(false, "连续两次缺席", Instant.EPOCH);
        refused("expert-suspended", () -> expert.asMember(false));
        refused("expert-suspended", () -> expert.leave(false, "再次", Instant.EPOCH));
        assertThat(expert.inPool()).isFalse();
        expert.comeBack("已说明情况");
        assertThat(expert.asMember(false).account()).isEqualTo("a");
        refused("expert-not-left", () -> expert.comeBack("再次"));
    }

    @Test
    void whoeverWasRemovedIsLetBackAndThenAdmittedAnew() {
        var expert = admitted();
        expert.leave(false, "接受调查", Instant.EPOCH);
        expert.leave(true, "违反评审纪律", Instant.EPOCH);
        refused("expert-removed", expert::admit);
        refused("expert-removed", () -> expert.leave(false, "再次", Instant.EPOCH));
        expert.comeBack("处理决定已撤销");
        refused("expert-not-admitted", () -> expert.asMember(false));
        expert.admit();
        assertThat(expert.inPool()).isTrue();
    }

    /** Describing oneself anew is the expert's own deed, coming back is the office's. */
    @Test
    void nobodyComesBackByDescribingThemselvesAnew() {
        var expert = admitted();
        expert.leave(true, "违反评审纪律", Instant.EPOCH);
        expert.describe("示例乙", "另一示例大学", List.of("质量"), null);
        refused("expert-removed", expert::admit);
    }

    private static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }

    private static Expert admitted() {
        var expert = new Expert("a");
        expert.describe("示例甲", "示例大学", List.of("质量"), null);
        expert.admit();
        return expert;
    }
}
