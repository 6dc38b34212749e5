package cn.qualityaward.gateway.routing;

import java.net.URI;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers of the services lose what only the door may say: cookies, how browsers must treat them, who made them. */
@Component
class ResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final List<String> OURS = List.of(
            HttpHeaders.SET_COOKIE,
            HttpHeaders.SERVER,
            HttpHeaders.WWW_AUTHENTICATE,
            "Content-Security-Policy",
            "Permissions-Policy",
            "Referrer-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection");

    @Override
    public HttpHeaders apply(HttpHeaders answered, ServerResponse response) {
        var passed = new HttpHeaders(answered);
        OURS.forEach(passed::remove);
        // what somebody handed in must not run as ours, should a browser show it after all
        if (answered.getContentDisposition().isAttachment()) {
            passed.set("Content-Security-Policy", "sandbox; default-src 'none'");
        }
        var location = answered.getLocation();
        if (location != null) {
            passed.setLocation(behindTheDoor(location));
        }
        return passed;
    }

    /** A service knows itself by an address that browsers cannot reach. */
    private static URI behindTheDoor(URI location) {
        var query = location.getRawQuery();
        return URI.create(location.getRawPath() + (query == null ? "" : "?" + query));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
