package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Each tenant's key comes from the installation's, so that one tenant's opens no other's and can be handed over alone. */
@Component
class Keys {

    private static final int BYTES = 32;

    private final SecretKey installation;

    Keys(AttachmentProperties properties) {
        var key = Base64.getDecoder().decode(properties.key());
        if (key.length != BYTES) {
            throw new IllegalStateException("award.attachment.key must be 32 bytes in Base64");
        }
        this.installation = new SecretKeySpec(key, "Generic");
    }

    SecretKey own() {
        var info = ("attachment/" + TenantScope.required()).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract().addIKM(installation).thenExpand(info, BYTES));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
