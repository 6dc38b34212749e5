package cn.qualityaward.tenancy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class ETagsTests {

    @Test
    void readsTheVersionThatWasSeen() {
        assertThat(ETags.required("\"7\"")).isEqualTo(7);
    }

    @Test
    void asksForAVersionWhereNoneIsNamed() {
        assertRefused(null, HttpStatus.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "*", "\"7\", \"8\"", "\"seven\"", "7", "\"99999999999\"", ""})
    void takesNothingButOneStrongTagOfOurs(String header) {
        assertRefused(header, HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void refusesToWriteOverAnotherVersion() {
        assertThatThrownBy(() -> ETags.match(3, 4)).isInstanceOf(Refusal.class);
        ETags.match(4, 4);
    }

    private static void assertRefused(@Nullable String header, HttpStatus status) {
        assertThatThrownBy(() -> ETags.required(header))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }
}
