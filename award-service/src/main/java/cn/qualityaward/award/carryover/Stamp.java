package cn.qualityaward.award.carryover;

import cn.qualityaward.tenancy.Canonical;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The platform's own stamp on what leaves one region for another: nobody else can make one, and any change breaks it. */
@Component
class Stamp {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKey key;
    private final JsonMapper json;

    Stamp(@Value("${award.attachment.key}") String installation, JsonMapper json) throws GeneralSecurityException {
        var secret = new SecretKeySpec(Base64.getDecoder().decode(installation), "Generic");
        this.key = KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        HMAC,
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand("carry-over".getBytes(StandardCharsets.UTF_8), BYTES));
        this.json = json;
    }

    String on(Bundle bundle) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            var text = Canonical.form(json.writeValueAsString(bundle));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    boolean isOn(Bundle bundle, String stamp) {
        try {
            return MessageDigest.isEqual(
                    on(bundle).getBytes(StandardCharsets.UTF_8), stamp.getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException unreadable) { // what has no canonical form we never stamped
            return false;
        }
    }
}
