package cn.qualityaward.tenancy.record;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who does what is being done.
 *
 * @param actor the account, {@code anonymous}, or the platform itself where nobody asked (a deadline, an outbox)
 * @param origin the address it was asked from
 */
record Doer(String actor, @Nullable String origin) {

    /** Whoever acts without a name leaves no address either: it would be one. */
    private static final Doer ANONYMOUS = new Doer("anonymous", null);

    static Doer of(Fact fact) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (fact.anonymous() || who instanceof AnonymousAuthenticationToken) {
            return ANONYMOUS;
        }
        return new Doer(who == null ? "platform" : who.getName(), address());
    }

    private static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
