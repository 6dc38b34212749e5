package cn.qualityaward.tenancy;

import java.util.Collection;
import java.util.Optional;

/** Which tenants there are and where they are served; kept current without a restart. */
public interface TenantDirectory {

    /** The Redis hash (field = code, value = JSON of {@link Tenant}) and the channel that announces a changed code. */
    String KEY = "directory";

    Optional<Tenant> find(String code);

    Optional<Tenant> byId(int id);

    Collection<Tenant> all();

    /** The one whose site answers under a host name of its own. */
    default Optional<Tenant> byHost(String host) {
        return all().stream()
                .filter(tenant -> host.equalsIgnoreCase(tenant.host()))
                .findFirst();
    }
}
