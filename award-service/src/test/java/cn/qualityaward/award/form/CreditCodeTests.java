package cn.qualityaward.award.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTests {

    @Test
    void takesACodeWhoseLastCharacterChecks() {
        assertThat(CreditCode.valid("91350100M000100Y43")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "９１350100M000100Y43"})
    void refusesWhatDoesNotCheck(String code) {
        assertThat(CreditCode.valid(code)).isFalse();
    }
}
