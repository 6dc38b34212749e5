package cn.qualityaward.award.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.IntSupplier;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/** Comes from the installation's key as those of the files do, so that one tenant's opens no other's; AES-GCM. */
final class TenantKey {

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE = 12, TAG = 128, BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey installation;
    private final IntSupplier tenant;
    private @Nullable SecretKey key;

    TenantKey(SecretKey installation, IntSupplier tenant) {
        this.installation = installation;
        this.tenant = tenant;
    }

    String close(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(close(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] close(byte[] content) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
            var whole = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, whole, NONCE, closed.length);
            return whole;
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    String open(String closed) {
        try {
            return new String(open(Base64.getUrlDecoder().decode(closed)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new IllegalStateException("Not what was closed", broken);
        }
    }

    byte[] open(byte[] whole) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE));
            return cipher.doFinal(whole, NONCE, whole.length - NONCE);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("Not what was closed", broken);
        }
    }

    /** By which a text is told from every other; without the key nobody tries out which it was. */
    String fingerprint(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(derived(HMAC, "fingerprint/"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG, nonce));
        return cipher;
    }

    /** Derived when it is needed: most texts hold nothing to close. */
    private SecretKey key() throws GeneralSecurityException {
        if (key == null) {
            key = derived("AES", "at-rest/");
        }
        return key;
    }

    private SecretKey derived(String algorithm, String purpose) throws GeneralSecurityException {
        var info = (purpose + tenant.getAsInt()).getBytes(StandardCharsets.UTF_8);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        algorithm,
                        HKDFParameterSpec.ofExtract().addIKM(installation).thenExpand(info, BYTES));
    }
}
