package cn.qualityaward.gateway.routing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/**
 * The request headers that go on. A list of what may pass, not of what may not: a header somebody invents to be
 * believed (a tenant, an address, an identity) is dropped without our having thought of it.
 */
final class RequestHeaders {

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

    private RequestHeaders() {}

    static void clean(HttpHeaders headers) {
        List.copyOf(headers.headerNames()).stream()
                .filter(name -> !passes(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
    }

    /** The tus protocol's own headers carry a resumable upload. */
    private static boolean passes(String name) {
        return PASSING.contains(name) || name.startsWith("upload-") || name.equals("tus-resumable");
    }
}
