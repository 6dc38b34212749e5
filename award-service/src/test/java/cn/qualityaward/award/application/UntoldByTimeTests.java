package cn.qualityaward.award.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** How much alike they are is measured by {@code infra/bench}; that an answer waits at all has a bound that no load moves. */
class UntoldByTimeTests {

    private final UntoldByTime refusals = new UntoldByTime();

    @ParameterizedTest
    @ValueSource(strings = {"application", "attachment"})
    void whatIsNotTheirsIsToldNoSoonerThanAFullStepAfterItWasAsked(String variable) {
        assertThat(told(variable)).isGreaterThanOrEqualTo(UntoldByTime.STEP);
    }

    private Duration told(String variable) {
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of(variable, "1"));
        var asked = System.nanoTime();
        refusals.preHandle(request, new MockHttpServletResponse(), this);
        refusals.even(ProblemDetail.forStatus(HttpStatus.NOT_FOUND), new ServletServerHttpRequest(request));
        return Duration.ofNanos(System.nanoTime() - asked);
    }
}
