package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.Canonical;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry in its place in a tenant's chain. Its hash is SHA-256 over the hash before it and the canonical form (RFC
 * 8785) of all this, so that anybody can compute it anew without our code.
 *
 * @param epoch counts the clusters the record has lived in: it grows when the database was restored into another
 */
record Link(int tenant, long seq, int epoch, Entry entry) {

    /** Before the first. */
    static final byte[] BEGINNING = new byte[32];

    /** Of its own: what a service sets for its answers must not change a hash. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] hash(byte[] before) {
        return Canonical.digest(before, text().getBytes(StandardCharsets.UTF_8));
    }

    /** The text that is hashed. */
    String text() {
        return Canonical.form(JSON.writeValueAsString(this));
    }
}
