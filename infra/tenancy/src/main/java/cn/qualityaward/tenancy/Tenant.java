package cn.qualityaward.tenancy;

import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A region that runs an award (盟/市/自治区/旗县), as the services need to know it.
 *
 * @param id what its rows carry
 * @param code what stands in its addresses, e.g. {@code xilingol}
 * @param mongolianName as the tenant typed it, never generated
 * @param award the award-service that serves its requests (placement)
 * @param limit requests per second of all its visitors together; what the platform grants everybody unless set
 */
public record Tenant(
        int id,
        String code,
        String name,
        @Nullable String mongolianName,
        Status status,
        URI award,
        @Nullable Integer limit) {

    public Tenant(int id, String code, String name, @Nullable String mongolianName, Status status, URI award) {
        this(id, code, name, mongolianName, status, award, null);
    }

    /** A suspended or closed tenant answers no request but keeps its data; a closed one may be erased some day. */
    public enum Status {
        ACTIVE,
        SUSPENDED,
        CLOSED
    }

    /** Why it answers no request. */
    public Refusal absent() {
        return Refusal.forbidden(status == Status.CLOSED ? "tenant-closed" : "tenant-suspended")
                .with("tenant", code);
    }

    /** Only what has ended may be erased, whoever asks. */
    public void requireClosed() {
        if (status != Status.CLOSED) {
            throw Refusal.conflict("tenant-not-closed").with("tenant", code);
        }
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }
}
