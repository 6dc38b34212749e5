package cn.qualityaward.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;

/**
 * The tokens of one session: one attribute each, which is one field of the session's hash in Redis, so that tabs of
 * different tenants never overwrite each other. Plain strings: what is in Redis outlives a release of the gateway.
 */
final class TokenStore {

    private static final String REFRESH = "refresh";
    private static final String ACCESS = "access:";

    private final HttpSession session;

    private TokenStore(HttpSession session) {
        this.session = session;
    }

    static Optional<TokenStore> in(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(TokenStore::new);
    }

    /** A login begins with an empty store: nothing of whoever used this browser before stays. */
    static void begin(HttpServletRequest request, String refreshToken) {
        var session = request.getSession();
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(ACCESS))
                .forEach(session::removeAttribute);
        session.setAttribute(REFRESH, refreshToken);
    }

    /** An access token, or for a while the knowledge that none is given. */
    record Kept(Instant until, Optional<String> token) {

        static Kept parse(String stored) {
            var parts = stored.split(" ", 2);
            return new Kept(
                    Instant.ofEpochSecond(Long.parseLong(parts[0])),
                    Optional.of(parts[1]).filter(token -> !token.isEmpty()));
        }
    }

    Optional<Kept> find(String scope) {
        return session.getAttribute(ACCESS + scope) instanceof String stored
                ? Optional.of(Kept.parse(stored))
                : Optional.empty();
    }

    Optional<String> keep(String scope, String token, Instant until) {
        session.setAttribute(ACCESS + scope, until.getEpochSecond() + " " + token);
        return Optional.of(token);
    }

    Optional<String> keepRefused(String scope, Instant until) {
        session.setAttribute(ACCESS + scope, until.getEpochSecond() + " ");
        return Optional.empty();
    }

    void remove(String scope) {
        session.removeAttribute(ACCESS + scope);
    }

    Optional<String> refresh() {
        return Optional.ofNullable((String) session.getAttribute(REFRESH));
    }

    void renew(String refreshToken) {
        session.setAttribute(REFRESH, refreshToken);
    }

    void end() {
        session.invalidate();
    }
}
