package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Servers;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Where the services keep what they keep, and when their procedure begins.
 *
 * @param database JDBC address by name
 * @param index of the search, so that several platforms can share one Elasticsearch
 */
record Stores(UnaryOperator<String> database, String redis, String index, Instant clockStart) {

    /** Of a clone's own servers. */
    static Stores own(Servers servers, Instant clockStart) {
        return new Stores(servers::postgresUrl, servers.redisUrl(0), "publications", clockStart);
    }

    /** Empty ones, on servers that others use too. */
    static Stores fresh(Servers servers, Instant clockStart) {
        String index = "publications-" + UUID.randomUUID();
        return new Stores(name -> servers.freshDatabase(), servers.redisUrl(), index, clockStart);
    }
}
