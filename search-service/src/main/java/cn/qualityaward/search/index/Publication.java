package cn.qualityaward.search.index;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One version of one public thing, as award-service sends it and as it stands in the index.
 *
 * @param kind what it is, e.g. {@code HONOUR}; with the key it names the thing within its tenant
 * @param deleted taken back: it stays in the index without its document, so that no older version can return
 */
public record Publication(
        int tenantId,
        String tenant,
        String tenantName,
        String kind,
        UUID key,
        int version,
        boolean deleted,
        @Nullable PublicDocument document) {

    private static final Pattern KIND = Pattern.compile("[A-Z_]{1,40}");

    public Publication {
        require(tenantId > 0 && version > 0, "tenantId and version begin at 1");
        require(tenant != null && tenantName != null && key != null, "tenant, tenantName and key are required");
        require(kind != null && KIND.matcher(kind).matches(), "kind is a word in capitals");
        require(deleted || document != null, "what is not deleted has a document");
        document = deleted ? null : document;
    }

    String id() {
        return tenantId + ":" + kind + ":" + key;
    }

    static void require(boolean met, String requirement) {
        if (!met) {
            throw new IllegalArgumentException(requirement);
        }
    }
}
