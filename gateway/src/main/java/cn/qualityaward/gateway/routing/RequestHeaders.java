package cn.qualityaward.gateway.routing;

import java.util.Locale;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The request headers that go on. A list of what may pass, not of what may not: a header somebody invents to be
 * believed (a tenant, an address, an identity) is dropped without our having thought of it.
 */
@Component
class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    /** The request attribute with the token to send along. */
    static final String TOKEN = RequestHeaders.class.getName() + ".token";

    private static final Set<String> PASSING = Set.of(
            "accept",
            "accept-language",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-modified-since",
            "if-none-match",
            "if-range",
            "if-unmodified-since",
            "range",
            "traceparent",
            "user-agent");

    @Override
    public HttpHeaders apply(HttpHeaders asked, ServerRequest request) {
        var passed = new HttpHeaders();
        asked.forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT))) {
                passed.put(name, values);
            }
        });
        passed.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        if (request.servletRequest().getAttribute(TOKEN) instanceof String token) {
            passed.setBearerAuth(token);
        }
        return passed;
    }

    /** The tus protocol's own headers carry a resumable upload. */
    private static boolean passes(String name) {
        return PASSING.contains(name) || name.startsWith("upload-") || name.equals("tus-resumable");
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
