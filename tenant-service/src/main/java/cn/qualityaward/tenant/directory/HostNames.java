package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names a region's site may answer under: a registered name of its own, never the platform's and never an address. */
@Component
class HostNames {

    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME =
            Pattern.compile("(?=.{4,253}$)(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private final String platform;

    HostNames(@Value("${award.public-url}") URI platform) {
        this.platform = platform.getHost().toLowerCase(Locale.ROOT);
    }

    /** As it is compared with what browsers send; none takes the name away. */
    @Nullable
    String checked(@Nullable String host) {
        if (host == null || host.isBlank()) {
            return null;
        }
        var name = host.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches()) {
            throw Refusal.invalid("host-unreadable").with("host", host).field("host");
        }
        if (name.equals(platform)) {
            throw Refusal.invalid("host-platform").with("host", name).field("host");
        }
        return name;
    }
}
