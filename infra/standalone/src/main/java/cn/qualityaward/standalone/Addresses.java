package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Ports;
import java.util.Map;

/** Who answers where: everything follows from the gateway's port. */
record Addresses(int gatewayPort) {

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
