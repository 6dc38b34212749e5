package cn.qualityaward.tenant.provisioning;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.keycloak.admin.client.Keycloak;
import org.springframework.stereotype.Component;

/**
 * Takes a tenant out of Keycloak: its organization, and the accounts that serve nobody else. Everything may be repeated,
 * and may fail while Keycloak is away.
 */
@Component
public class Departures {

    private static final int PAGE = 100;

    private final Keycloak keycloak;
    private final Organizations organizations;

    Departures(Keycloak keycloak, Organizations organizations) {
        this.keycloak = keycloak;
        this.organizations = organizations;
    }

    /** @param madeHere accounts made for this tenant, whose owners may have been removed from it since */
    public void dissolve(String tenant, List<String> madeHere) {
        var staying = 0;
        for (var page = organizations.members(tenant, staying, PAGE);
                !page.isEmpty();
                page = organizations.members(tenant, staying, PAGE)) {
            for (var account : page) {
                staying += removed(account, List.of(tenant)) ? 0 : 1;
            }
        }
        organizations.dissolve(tenant);
        madeHere.forEach(account -> removed(account, List.of()));
    }

    /** Whether it was removed: it belongs to these tenants exactly, and has nothing to do on the platform itself. */
    private boolean removed(String account, List<String> tenants) {
        try {
            var user = keycloak.realm("award").users().get(account);
            var platform = user.roles().getAll().getClientMappings();
            if (!organizations.of(account).equals(tenants) || platform != null && !platform.isEmpty()) {
                return false;
            }
            user.remove();
            return true;
        } catch (NotFoundException gone) {
            return true;
        }
    }
}
