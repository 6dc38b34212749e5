package cn.qualityaward.gateway.language;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * {@code ?lang=} outweighs the cookie it leaves behind, and that outweighs the browser's {@code Accept-Language}. The
 * choice becomes the request's language itself, so that pages, refusals and the services behind all follow it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LanguageFilter extends OncePerRequestFilter {

    private static final String NAME = "lang";
    private static final List<String> OFFERED = List.of("zh-CN", "en");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = offered(fromQuery(request.getQueryString()));
        asked.ifPresent(tag -> response.addHeader(HttpHeaders.SET_COOKIE, lasting(tag)));
        var chosen = asked.or(() -> offered(fromCookie(request)));
        chain.doFilter(
                chosen.<HttpServletRequest>map(tag -> new InLanguage(request, tag))
                        .orElse(request),
                response);
    }

    /** From the raw query: asking for a parameter would read the body of a form before its size was checked. */
    private static @Nullable String fromQuery(@Nullable String query) {
        if (query != null) {
            for (var pair : query.split("&", -1)) {
                if (pair.startsWith(NAME + "=")) {
                    return pair.substring(NAME.length() + 1);
                }
            }
        }
        return null;
    }

    private static @Nullable String fromCookie(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private static Optional<String> offered(@Nullable String tag) {
        return Optional.ofNullable(tag).filter(OFFERED::contains);
    }

    private static String lasting(String tag) {
        return ResponseCookie.from(NAME, tag)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(365))
                .build()
                .toString();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static class InLanguage extends HttpServletRequestWrapper {

        private final String tag;

        InLanguage(HttpServletRequest request, String tag) {
            super(request);
            this.tag = tag;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE) ? tag : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE)
                    ? Collections.enumeration(List.of(tag))
                    : super.getHeaders(name);
        }

        @Override
        public Locale getLocale() {
            return Locale.forLanguageTag(tag);
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(getLocale()));
        }
    }
}
