package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Ports;
import cn.qualityaward.embedded.StartFailure;
import java.util.List;
import java.util.Map;

/** Who answers where: everything follows from the gateway's port. */
record Addresses(int gatewayPort) {

    private static final int HIGHEST = 65_000;

    /** Some at which nobody listens yet. */
    static Addresses free() {
        Addresses addresses;
        do {
            addresses = new Addresses(Ports.free(1).getFirst());
        } while (addresses.gatewayPort > HIGHEST || !addresses.areFree());
        return addresses;
    }

    private boolean areFree() {
        try {
            List.of(tenantService(), awardService(), searchService())
                    .forEach(port -> Ports.requireFree(port, "a test"));
            return true;
        } catch (StartFailure taken) {
            return false;
        }
    }

    String gateway() {
        return "http://localhost:" + gatewayPort;
    }

    int tenantService() {
        return gatewayPort + 101;
    }

    int awardService() {
        return gatewayPort + 102;
    }

    int searchService() {
        return gatewayPort + 103;
    }

    Ports servers() {
        return new Ports(gatewayPort + 104, gatewayPort + 105, gatewayPort + 106, gatewayPort + 100, gatewayPort + 109);
    }

    void requireFree() {
        Map.of(
                        gatewayPort,
                        "the gateway",
                        tenantService(),
                        "tenant-service",
                        awardService(),
                        "award-service",
                        searchService(),
                        "search-service",
                        servers().postgres(),
                        "PostgreSQL",
                        servers().redis(),
                        "Redis",
                        servers().elasticsearch(),
                        "Elasticsearch",
                        servers().keycloak(),
                        "Keycloak",
                        servers().keycloakManagement(),
                        "Keycloak's management")
                .forEach(Ports::requireFree);
    }
}
