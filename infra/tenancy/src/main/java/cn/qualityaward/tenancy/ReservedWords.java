package cn.qualityaward.tenancy;

import java.util.Set;

/** First segments of the platform's own addresses; no tenant may bear such a code. */
public final class ReservedWords {

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
            "public",
            "favicon.ico",
            "robots.txt");

    private ReservedWords() {}

    public static boolean contains(String segment) {
        return ALL.contains(segment);
    }
}
