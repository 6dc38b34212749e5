package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.access.Seat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What applying a list would do, line by line, and nothing besides. */
record ListReport(List<Verdict> lines) {

    enum Deed {
        INVITE,
        GRANT,
        UNCHANGED,
        REFUSED
    }

    /** @param problem why it is refused, as the slug of a problem */
    record Verdict(
            int line,
            String name,
            String address,
            @Nullable Seat seat,
            Deed deed,
            @Nullable String problem) {

        boolean changes() {
            return deed == Deed.INVITE || deed == Deed.GRANT;
        }
    }

    /** What was reported: the same list against the same people says the same. */
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(lines.toString().getBytes(StandardCharsets.UTF_8)),
                            0,
                            12);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
