package cn.qualityaward.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Begins a login in the reader's language and remembers the page to come back to, which is always one of ours. */
@Component
class LoginRequests implements OAuth2AuthorizationRequestResolver {

    static final String BASE = "/oauth2/authorization";

    private static final Pattern OWN_PAGE = Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_.~%?=&-]*");

    private final DefaultOAuth2AuthorizationRequestResolver stock;
    private final LocaleResolver languages;

    LoginRequests(ClientRegistrationRepository registrations, LocaleResolver languages) {
        this.languages = languages;
        stock = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
    }

    /** Only our one registration; the stock resolver ends in a server error on an unknown name. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        var ours = BASE + "/" + LoginConfiguration.REGISTRATION;
        return request.getRequestURI().equals(ours) ? withReturn(stock.resolve(request), request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return withReturn(stock.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest withReturn(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request) {
        if (login == null) {
            return null;
        }
        var asked = request.getParameter(PendingLogins.RETURN);
        var page = asked != null && OWN_PAGE.matcher(asked).matches() ? asked : "/";
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(parameters -> parameters.put(
                        "ui_locales", languages.resolveLocale(request).toLanguageTag()))
                .attributes(attributes -> attributes.put(PendingLogins.RETURN, page))
                .build();
    }
}
