package cn.qualityaward.tenant.directory;

import java.util.Set;

/** First segments of the platform's own addresses, which no tenant can have. */
final class ReservedCodes {

    private static final Set<String> ALL = Set.of(
            "api",
            "internal",
            "search",
            "platform",
            "login",
            "logout",
            "oauth2",
            "assets",
            "static",
            "actuator",
            "error",
            "session",
            "workspace",
            "public");

    private ReservedCodes() {}

    static boolean contains(String code) {
        return ALL.contains(code);
    }
}
