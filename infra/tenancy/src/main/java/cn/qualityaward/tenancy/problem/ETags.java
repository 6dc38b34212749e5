package cn.qualityaward.tenancy.problem;

import org.jspecify.annotations.Nullable;

/** Versions as entity tags: whoever changes something says which version it saw ({@link IfMatch}). */
public final class ETags {

    private ETags() {}

    public static String of(@Nullable Integer version) {
        return String.valueOf(version);
    }
}
