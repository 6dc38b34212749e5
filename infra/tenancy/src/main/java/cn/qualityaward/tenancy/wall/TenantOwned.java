package cn.qualityaward.tenancy.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What every stored aggregate of a tenant has: an id, a version, and a tenant that no code can read or set. */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", nullable = false, updatable = false)
    @SuppressWarnings({"unused", "NullAway"}) // written by Hibernate from the open scope
    private Integer tenant;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // for Hibernate
    protected TenantOwned() {}

    protected TenantOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Counts the changes; {@code null} until first stored (Spring Data tells new from old by it). */
    public @Nullable Integer version() {
        return version;
    }
}
