package cn.qualityaward.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Which of our sessions belong to which login at Keycloak. Spring's own registry is told before the session id changes
 * and never hears of the change, so it would end a session that is no longer there.
 */
@Component
class Sessions implements SessionAuthenticationStrategy {

    private static final Duration LONGEST_LOGIN = Duration.ofHours(10);
    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(10);

    private final StringRedisTemplate redis;
    private final Clock clock;
    private final SessionRepository<? extends Session> sessions;
    private final SessionAuthenticationStrategy newId = new ChangeSessionIdAuthenticationStrategy();

    Sessions(StringRedisTemplate redis, SessionRepository<? extends Session> sessions, Clock clock) {
        this.clock = clock;
        this.redis = redis;
        this.sessions = sessions;
    }

    /** The same person logging in again keeps the id: a change would fail the requests of their other tabs. */
    @Override
    public void onAuthentication(
            @Nullable Authentication login, HttpServletRequest request, HttpServletResponse response) {
        if (login == null || !(login.getPrincipal() instanceof OidcUser person)) {
            return;
        }
        var before = SecurityContextHolder.getContext().getAuthentication();
        if (before == null || !before.getName().equals(login.getName())) {
            newId.onAuthentication(login, request, response);
        }
        var id = request.getSession().getId();
        remember("login:sid:" + person.getClaimAsString("sid"), id);
        remember("login:sub:" + person.getSubject(), id);
    }

    private void remember(String key, String session) {
        redis.opsForSet().add(key, session);
        redis.expire(key, LONGEST_LOGIN);
    }

    /** Keycloak says a login, or all of a person's, ended; the logout token has been validated. */
    void endedAtKeycloak(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication token) {
        if (token != null && token.getPrincipal() instanceof OidcLogoutToken logout) {
            var sid = logout.getSessionId();
            if (sid != null) {
                end("login:sid:" + sid);
                revoke(sid);
            } else {
                end("login:sub:" + logout.getSubject());
                redis.opsForValue()
                        .set(
                                "revoked:sub:" + logout.getSubject(),
                                Long.toString(clock.instant().getEpochSecond()),
                                LONGEST_TOKEN);
            }
        }
    }

    private void end(String key) {
        var ids = redis.opsForSet().members(key);
        if (ids != null) {
            ids.forEach(sessions::deleteById);
        }
        redis.delete(key);
    }

    /** Access tokens of this login that are still running stop being accepted by the services. */
    void revoke(String sid) {
        redis.opsForValue().set("revoked:sid:" + sid, "1", LONGEST_TOKEN);
    }
}
