package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Ports;
import java.util.List;

/** The ports on which the services answer. */
public record Addresses(int gatewayPort, int tenantPort, int awardPort, int searchPort) {

    /** As {@code ./run} has them: everything follows from the gateway's port. */
    static Addresses from(int gatewayPort) {
        return new Addresses(gatewayPort, gatewayPort + 101, gatewayPort + 102, gatewayPort + 103);
    }

    /** For a test that starts the services beside others. */
    public static Addresses free() {
        List<Integer> ports = Ports.free(4);
        return new Addresses(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    }

    /** Where the servers go beside services that are laid out from the gateway's port. */
    Ports servers() {
        return new Ports(
                gatewayPort + 104,
                gatewayPort + 105,
                gatewayPort + 106,
                gatewayPort + 100,
                gatewayPort + 109,
                gatewayPort + 107,
                gatewayPort + 108);
    }

    public String gateway() {
        return "http://localhost:" + gatewayPort;
    }

    public String tenantService() {
        return "http://127.0.0.1:" + tenantPort;
    }

    public String awardService() {
        return "http://127.0.0.1:" + awardPort;
    }

    public String searchService() {
        return "http://127.0.0.1:" + searchPort;
    }

    /** Before anything starts, so that the first line said about a taken port is also the last. */
    void requireFree() {
        Ports.requireFree(gatewayPort, "the gateway");
        Ports.requireFree(tenantPort, "tenant-service");
        Ports.requireFree(awardPort, "award-service");
        Ports.requireFree(searchPort, "search-service");
        servers().requireFree();
    }
}
