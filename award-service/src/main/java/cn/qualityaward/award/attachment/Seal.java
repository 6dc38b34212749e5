package cn.qualityaward.award.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes one file segment by segment (AES-GCM): a seal over the whole would have to be read to its end before the first
 * byte may be trusted. What a segment belongs to, its place and whether it is the last are sealed with it, so that none
 * can be exchanged, moved or cut off without being noticed.
 */
final class Seal {

    static final int PREFIX = 8, TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final byte[] prefix;
    private final byte[] bound;

    private Seal(SecretKey key, byte[] prefix, UUID file, long at) {
        this.key = key;
        this.prefix = prefix;
        this.bound = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .putLong(at)
                .array();
    }

    /** @param at where in the file it begins */
    static Seal fresh(SecretKey key, UUID file, long at) {
        var prefix = new byte[PREFIX];
        RANDOM.nextBytes(prefix);
        return new Seal(key, prefix, file, at);
    }

    static Seal of(SecretKey key, byte[] prefix, UUID file, long at) {
        return new Seal(key, prefix, file, at);
    }

    byte[] prefix() {
        return prefix;
    }

    byte[] close(int place, boolean last, byte[] content) {
        return close(place, last, content, 0);
    }

    /** The only segment there is, with what it takes to open it. */
    byte[] closeWhole(byte[] content) {
        var whole = close(0, true, content, PREFIX);
        System.arraycopy(prefix, 0, whole, 0, PREFIX);
        return whole;
    }

    private byte[] close(int place, boolean last, byte[] content, int from) {
        try {
            var closed = new byte[from + content.length + TAG];
            cipher(Cipher.ENCRYPT_MODE, place, last).doFinal(content, 0, content.length, closed, from);
            return closed;
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** @throws IOException where it is not what was closed */
    byte[] open(int place, boolean last, byte[] closed) throws IOException {
        return open(place, last, closed, 0);
    }

    /** @throws IOException where it is not what {@link #closeWhole} made */
    static byte[] openWhole(SecretKey key, UUID file, long at, byte[] whole) throws IOException {
        return of(key, Arrays.copyOf(whole, PREFIX), file, at).open(0, true, whole, PREFIX);
    }

    private byte[] open(int place, boolean last, byte[] closed, int from) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, place, last).doFinal(closed, from, closed.length - from);
        } catch (GeneralSecurityException broken) {
            throw new IOException("Not what was sealed", broken);
        }
    }

    private Cipher cipher(int mode, int place, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(PREFIX + Integer.BYTES).put(prefix).putInt(place);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
        cipher.updateAAD(bound);
        cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
        return cipher;
    }
}
