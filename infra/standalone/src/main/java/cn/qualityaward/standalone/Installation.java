package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Servers;

/** What a set of services stands on: servers, ports, and the databases that are its own. */
public record Installation(
        Servers servers, Addresses addresses, String tenantDatabase, String awardDatabase, String redis) {

    /** The one that stays. */
    static Installation lasting(Servers servers, Addresses addresses) {
        return new Installation(
                servers, addresses, servers.postgresUrl("tenant"), servers.postgresUrl("award"), servers.redisUrl(0));
    }

    /** One with empty databases and free ports, for a test. */
    public static Installation fresh(Servers servers) {
        return new Installation(
                servers, Addresses.free(), servers.freshDatabase(), servers.freshDatabase(), servers.redisUrl());
    }
}
