package cn.qualityaward.tenancy;

import cn.qualityaward.tenancy.problem.Refusal;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A region that runs an award (盟/市/自治区/旗县), as the services need to know it.
 *
 * @param id what its rows carry
 * @param code what stands in its addresses, e.g. {@code xilingol}
 * @param mongolianName as the tenant typed it and a named reader signed it off, never generated
 * @param award the award-service that serves its requests (placement)
 * @param limit requests per second of all its visitors together; what the platform grants everybody unless set
 * @param host the host name its site also answers under
 * @param look what of its branding the public sees beside its names; the platform's own unless set
 */
public record Tenant(
        int id,
        String code,
        String name,
        @Nullable String mongolianName,
        Status status,
        URI award,
        @Nullable Integer limit,
        @Nullable String host,
        @Nullable Look look) {

    public Tenant(int id, String code, String name, @Nullable String mongolianName, Status status, URI award) {
        this(id, code, name, mongolianName, status, award, null, null, null);
    }

    /**
     * @param main and {@code accent}: colours as {@code #rrggbb}
     * @param mongolianAwardName the award's, where it was signed off with the region's
     */
    public record Look(String main, String accent, @Nullable String mongolianAwardName) {}

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
