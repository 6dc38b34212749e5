package cn.qualityaward.tenancy.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class IfMatchTests {

    @Test
    void readsTheVersionThatWasSeen() {
        assertThat(IfMatch.of("\"7\"").names(7)).isTrue();
        assertThat(IfMatch.of("\"7\"").names(77)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "*", "\"7\", \"8\"", "\"seven\"", "7", "\"99999999999\"", "\"07\"", ""})
    void takesNothingButOneStrongTagOfOurs(String header) {
        assertRefused(() -> IfMatch.of(header).match(7), HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void refusesToWriteOverAnotherVersion() {
        assertRefused(() -> IfMatch.of(3).match(4), HttpStatus.PRECONDITION_FAILED);
        assertRefused(() -> IfMatch.of(3).match(null), HttpStatus.PRECONDITION_FAILED);
        IfMatch.of(4).match(4);
    }

    @Test
    void asksForAVersionWhereAnEndpointCannotDoWithout() throws NoSuchMethodException {
        assertRefused(() -> argument("must", null), HttpStatus.PRECONDITION_REQUIRED);
        assertThat(argument("may", null)).isNull();
        assertThat(argument("must", "\"7\"")).isEqualTo(IfMatch.of(7));
        assertThat(argument("may", "\"7\"")).isEqualTo(IfMatch.of(7));
    }

    @SuppressWarnings("unused")
    private interface Endpoints {
        void must(IfMatch seen);

        void may(@Nullable IfMatch seen);
    }

    private static @Nullable Object argument(String method, @Nullable String header) throws NoSuchMethodException {
        var request = new MockHttpServletRequest();
        if (header != null) {
            request.addHeader(HttpHeaders.IF_MATCH, header);
        }
        var parameter = new MethodParameter(Endpoints.class.getDeclaredMethod(method, IfMatch.class), 0);
        return new IfMatchArgument().resolveArgument(parameter, null, new ServletWebRequest(request), null);
    }

    private static void assertRefused(ThrowingCallable what, HttpStatus status) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }
}
