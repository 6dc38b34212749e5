package cn.qualityaward.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Logins under way, by their state: with one place for all, two tabs would break each other's login. */
@Component
class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** The page to come back to; an attribute of the authorization request and then of the servlet request. */
    static final String RETURN = "return";

    private static final String PENDING = "login:";
    private static final int MOST = 8;

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var session = request.getSession(false);
        var state = request.getParameter("state");
        return session != null
                        && state != null
                        && session.getAttribute(PENDING + state) instanceof OAuth2AuthorizationRequest pending
                ? pending
                : null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest pending, HttpServletRequest request, HttpServletResponse response) {
        if (pending == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var session = request.getSession();
        var open = Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(PENDING))
                .toList();
        if (open.size() >= MOST) {
            open.forEach(session::removeAttribute);
        }
        session.setAttribute(PENDING + pending.getState(), pending);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var pending = loadAuthorizationRequest(request);
        if (pending != null) {
            request.getSession().removeAttribute(PENDING + pending.getState());
            request.setAttribute(RETURN, pending.getAttribute(RETURN));
        }
        return pending;
    }
}
