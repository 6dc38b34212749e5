package cn.qualityaward.standalone;

import cn.qualityaward.embedded.KeycloakAddress;
import cn.qualityaward.embedded.Servers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * What a set of services stands on: servers, ports, and the databases that are its own.
 *
 * @param index of its search
 * @param attachments the folder of uploaded files
 * @param attachmentSecret of which their key is made
 * @param clockStart when its procedure begins; an installation that began already goes on
 */
public record Installation(
        Servers servers,
        Addresses addresses,
        KeycloakAddress keycloak,
        String elasticsearch,
        String tenantDatabase,
        String awardDatabase,
        String redis,
        String index,
        Path attachments,
        String attachmentSecret,
        Instant clockStart) {

    /** The one that stays; it may start before its Keycloak and its Elasticsearch answer. */
    static Installation lasting(
            Servers servers, Addresses addresses, Path attachments, String attachmentSecret, Instant clockStart) {
        return new Installation(
                servers,
                addresses,
                servers.keycloakToBe(),
                servers.elasticsearchUrlToBe(),
                servers.postgresUrl("tenant"),
                servers.postgresUrl("award"),
                servers.redisUrl(0),
                "publications",
                attachments,
                attachmentSecret,
                clockStart);
    }

    /** One with empty databases and free ports, for a test. */
    public static Installation fresh(Servers servers, Path attachments, Instant clockStart) {
        return new Installation(
                servers,
                Addresses.free(),
                servers.keycloak(),
                servers.elasticsearchUrl(),
                servers.freshDatabase(),
                servers.freshDatabase(),
                servers.redisUrl(),
                "publications-" + UUID.randomUUID(),
                attachments,
                "of tests",
                clockStart);
    }

    /** 32 bytes in Base64. */
    String attachmentKey() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(attachmentSecret.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
