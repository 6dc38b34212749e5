package cn.qualityaward.tenancy;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A region that runs an award (盟/市/自治区/旗县), as the services need to know it.
 *
 * @param id what its rows carry
 * @param code what stands in its addresses, e.g. {@code xilingol}
 * @param mongolianName as the tenant typed it, never generated
 * @param award the award-service that serves its requests (placement)
 */
public record Tenant(
        int id, String code, String name, @Nullable String mongolianName, Status status, URI award) {

    /** A suspended tenant answers no request but keeps its data and its timers. */
    public enum Status {
        ACTIVE,
        SUSPENDED
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }
}
