package cn.qualityaward.award.secrecy;

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
public class Stamp {

    /** What is stamped; what bears the stamp of one is nothing of another. */
    public enum Purpose {
        /** 材料结转 */
        CARRY_OVER("carry-over"),
        /** 专家共享 */
        EXPERT("expert");

        private final String info;

        Purpose(String info) {
            this.info = info;
        }
    }

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKey installation;
    private final JsonMapper json;

    Stamp(@Value("${award.attachment.key}") String installation, JsonMapper json) {
        this.installation = new SecretKeySpec(Base64.getDecoder().decode(installation), "Generic");
        this.json = json;
    }

    public String on(Purpose purpose, Object what) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key(purpose));
            var text = Canonical.form(json.writeValueAsString(what));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    public boolean isOn(Purpose purpose, Object what, String stamp) {
        try {
            return MessageDigest.isEqual(
                    on(purpose, what).getBytes(StandardCharsets.UTF_8), stamp.getBytes(StandardCharsets.UTF_8));
        } catch (UncheckedIOException unreadable) { // what has no canonical form we never stamped
            return false;
        }
    }

    private SecretKey key(Purpose purpose) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        HMAC,
                        HKDFParameterSpec.ofExtract()
                                .addIKM(installation)
                                .thenExpand(purpose.info.getBytes(StandardCharsets.UTF_8), BYTES));
    }
}
