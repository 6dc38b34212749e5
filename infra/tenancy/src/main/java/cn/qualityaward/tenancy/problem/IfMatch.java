package cn.qualityaward.tenancy.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;

/**
 * What somebody saw of the thing they change ({@code If-Match}): its version, or the digest of a report. Controllers take it as an
 * argument.
 */
public record IfMatch(String tag) {

    /** @throws Refusal 412 where it is not one strong tag */
    public static IfMatch of(String header) {
        var tags = ETag.parse(header);
        if (tags.size() != 1 || tags.getFirst().weak()) {
            throw stale();
        }
        return new IfMatch(tags.getFirst().tag());
    }

    public static IfMatch of(int version) {
        return new IfMatch(String.valueOf(version));
    }

    public boolean names(@Nullable Integer version) {
        return version != null && tag.equals(version.toString());
    }

    /**
     * Refuses to write over what somebody else changed meanwhile.
     *
     * @throws Refusal 412 with the version that stands
     */
    public void match(@Nullable Integer version) {
        if (!names(version)) {
            throw stale().with("current", version);
        }
    }

    static Refusal stale() {
        return Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
    }

    static Refusal required() {
        return Refusal.of(HttpStatus.PRECONDITION_REQUIRED, "precondition-required");
    }
}
