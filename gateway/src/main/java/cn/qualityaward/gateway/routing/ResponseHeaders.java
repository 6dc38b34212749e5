package cn.qualityaward.gateway.routing;

import java.util.List;
import org.springframework.http.HttpHeaders;

/** Answers of the services lose what only the door may say: cookies, how browsers must treat them, who made them. */
final class ResponseHeaders {

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

    private ResponseHeaders() {}

    static void clean(HttpHeaders headers) {
        OURS.forEach(headers::remove);
    }
}
