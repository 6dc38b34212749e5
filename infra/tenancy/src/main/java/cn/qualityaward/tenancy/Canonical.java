package cn.qualityaward.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** One text for one meaning (RFC 8785), and the fingerprint (SHA-256) by which it is told from every other. */
public final class Canonical {

    private Canonical() {}

    /** The one canonical form of a JSON text. */
    public static String form(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The fingerprint of a text, hexadecimal. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of a content, hexadecimal. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest(content));
    }

    /** The fingerprint of the parts, one after the other. */
    public static byte[] digest(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
