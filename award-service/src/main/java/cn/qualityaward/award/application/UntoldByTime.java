package cn.qualityaward.award.application;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * 第十八条: that a dossier is not theirs takes longer to find than that there is none. Either is told a full number of
 * {@link #STEP}s after it was asked, when the transaction is over; what may be read is told at once (ADR 54).
 */
@ControllerAdvice
class UntoldByTime implements WebMvcConfigurer, HandlerInterceptor, ResponseBodyAdvice<Object> {

    static final Duration STEP = Duration.ofMillis(50);

    private static final String ASKED = UntoldByTime.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(ASKED, System.nanoTime());
        return true;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        even(body, request);
        return body;
    }

    void even(@Nullable Object body, ServerHttpRequest request) {
        if (body instanceof ProblemDetail problem
                && problem.getStatus() == HttpStatus.NOT_FOUND.value()
                && request instanceof ServletServerHttpRequest asked
                && aboutADossier(asked.getServletRequest())
                && asked.getServletRequest().getAttribute(ASKED) instanceof Long at) {
            waitSince(at);
        }
    }

    private static boolean aboutADossier(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                && (named.containsKey("application") || named.containsKey("attachment"));
    }

    private static void waitSince(long asked) {
        try {
            Thread.sleep(STEP.minusNanos((System.nanoTime() - asked) % STEP.toNanos()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
