package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.TenantScope;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Each tenant's key comes from the installation's, so that one tenant's opens no other's; and from it one for every file
 * and every piece, so that none ever seals more than a few times.
 */
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

    SecretKey file(UUID id) {
        return own("file/" + id);
    }

    SecretKey piece(UUID file, long at) {
        return own("piece/" + file + "/" + at);
    }

    private SecretKey own(String info) {
        try {
            var kdf = KDF.getInstance("HKDF-SHA256");
            var extracted = HKDFParameterSpec.ofExtract().addIKM(installation);
            var tenant = kdf.deriveKey(
                    "Generic", extracted.thenExpand(bytes("attachment/" + TenantScope.required()), BYTES));
            return kdf.deriveKey("AES", HKDFParameterSpec.expandOnly(tenant, bytes(info), BYTES));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
