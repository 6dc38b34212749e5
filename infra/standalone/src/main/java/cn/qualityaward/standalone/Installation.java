package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Servers;
import java.time.Instant;
import java.util.UUID;

/**
 * What a set of services stands on: servers, ports, and the databases that are its own.
 *
 * @param index of its search
 * @param clockStart when its procedure begins; an installation that began already goes on
 */
public record Installation(
        Servers servers,
        Addresses addresses,
        String tenantDatabase,
        String awardDatabase,
        String redis,
        String index,
        Instant clockStart) {

    /** The one that stays. */
    static Installation lasting(Servers servers, Addresses addresses, Instant clockStart) {
        return new Installation(
                servers,
                addresses,
                servers.postgresUrl("tenant"),
                servers.postgresUrl("award"),
                servers.redisUrl(0),
                "publications",
                clockStart);
    }

    /** One with empty databases and free ports, for a test. */
    public static Installation fresh(Servers servers, Instant clockStart) {
        return new Installation(
                servers,
                Addresses.free(),
                servers.freshDatabase(),
                servers.freshDatabase(),
                servers.redisUrl(),
                "publications-" + UUID.randomUUID(),
                clockStart);
    }
}
