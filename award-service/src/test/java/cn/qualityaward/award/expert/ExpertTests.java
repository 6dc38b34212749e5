package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static Expert admitted() {
        var expert = new Expert("a");
        expert.describe("示例甲", "示例大学", List.of("质量"), null);
        expert.admit();
        return expert;
    }
}
