package cn.qualityaward.gateway.session;

import cn.qualityaward.gateway.refusal.Refusals;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session ended elsewhere while a request of it was under way: saving it fails, which means "log in", not "our fault". */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class GoneSessionFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IllegalStateException | ServletException failure) {
            if (!isGoneSession(failure)) {
                throw failure;
            }
            if (!response.isCommitted()) {
                response.reset();
                Refusals.send(request, response, Refusal.of(HttpStatus.UNAUTHORIZED, "unauthenticated"));
            }
        }
    }

    /** Spring Session tells it by this sentence only. */
    private static boolean isGoneSession(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "Session was invalidated".equals(root.getMessage());
    }
}
