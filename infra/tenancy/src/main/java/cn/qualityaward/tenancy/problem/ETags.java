package cn.qualityaward.tenancy.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;

/** Versions as entity tags: whoever changes something says which version it saw. */
public final class ETags {

    private ETags() {}

    public static String of(@Nullable Integer version) {
        return String.valueOf(version);
    }

    /**
     * The version an {@code If-Match} header names.
     *
     * @throws Refusal 428 when it is absent, 412 when it is not one strong tag of ours
     */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required");
        }
        var tags = ETag.parse(ifMatch);
        if (tags.size() != 1 || tags.getFirst().weak() || !tags.getFirst().tag().matches("\\d{1,9}")) {
            throw stale();
        }
        return Integer.parseInt(tags.getFirst().tag());
    }

    /** Refuses to write over what somebody else changed meanwhile. */
    public static void match(int expected, @Nullable Integer actual) {
        if (actual == null || expected != actual) {
            throw stale().with("current", actual);
        }
    }

    static Refusal stale() {
        return Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
    }
}
