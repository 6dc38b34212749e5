package cn.qualityaward.tenant.provisioning;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenant.directory.Unit;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.OrganizationGroupsResource;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.OrganizationsResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.springframework.stereotype.Component;

/** Tenants as organizations, seats as their groups; everything may be repeated, what is there is found again. */
@Component
class Organizations {

    private static final int ALL = 5000, CONFLICT = 409;

    private final Keycloak keycloak;

    Organizations(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    void provision(Tenant tenant, List<Unit> units) {
        var organization = find(tenant.code()).orElseGet(() -> create(tenant));
        tell(organization, tenant);
        var tree = new Tree(organizations().get(organization).groups());
        for (Unit unit : units) {
            unit.roles().forEach(role -> tree.group(unit.kind().path(), unit.code(), role));
        }
    }

    /** Exactly these seats, as group paths: what is missing is given, what is too much taken; the next token shows it. */
    void seat(String code, String account, Set<String> wanted) {
        var organization = required(code);
        done(organization.members().addMember(account));
        var tree = new Tree(organization.groups());
        var held = held(organization, account);
        for (var path : wanted) {
            if (!held.containsKey(path)) {
                unlessThere(() -> organization
                        .groups()
                        .group(tree.group(path.substring(1).split("/")))
                        .addMember(account));
            }
        }
        held.forEach((path, group) -> {
            if (!wanted.contains(path)) {
                organization.groups().group(group).removeMember(account);
            }
        });
    }

    /** Whoever is no member holds nothing. */
    void leave(String code, String account) {
        var organization = required(code);
        if (!of(account).contains(code)) {
            return;
        }
        held(organization, account)
                .values()
                .forEach(group -> organization.groups().group(group).removeMember(account));
        done(organization.members().member(account).delete());
    }

    /** The organization and all its groups; gone already is gone. Its members stay where they are. */
    void dissolve(String code) {
        find(code).ifPresent(id -> done(organizations().get(id).delete()));
    }

    /** Some of its members, none when it is gone; whoever is dealt with has to be no member any more to make room. */
    List<String> members(String code, int skipped, int most) {
        return find(code)
                .map(id -> organizations().get(id).members().list(skipped, most).stream()
                        .map(MemberRepresentation::getId)
                        .toList())
                .orElse(List.of());
    }

    /** The codes of the tenants an account belongs to. */
    List<String> of(String account) {
        return organizations().members().getOrganizations(account, true).stream()
                .map(OrganizationRepresentation::getAlias)
                .toList();
    }

    private static Map<String, String> held(OrganizationResource organization, String account) {
        var held = new HashMap<String, String>();
        organization
                .members()
                .member(account)
                .groups(0, ALL, true)
                .forEach(group -> held.put(group.getPath(), group.getId()));
        return held;
    }

    private static void unlessThere(Runnable addition) {
        try {
            addition.run();
        } catch (ClientErrorException refused) {
            if (refused.getResponse().getStatus() != CONFLICT) {
                throw refused;
            }
        }
    }

    private OrganizationResource required(String code) {
        return organizations().get(find(code).orElseThrow(() -> new IllegalStateException("no organization " + code)));
    }

    private Optional<String> find(String code) {
        return organizations().search(code, true, 0, 10).stream()
                .filter(known -> known.getAlias().equals(code))
                .map(OrganizationRepresentation::getId)
                .findFirst();
    }

    private String create(Tenant tenant) {
        var organization = new OrganizationRepresentation();
        organization.setName(tenant.code());
        organization.setAlias(tenant.code());
        organization.setDescription(tenant.name());
        organization.setEnabled(true);
        organization.addDomain(new OrganizationDomainRepresentation(tenant.code() + ".invalid"));
        return done(organizations().create(organization));
    }

    /** An organization found under the tenant's code is the tenant's: the code says which, the registry says whose. */
    private void tell(String id, Tenant tenant) {
        var organization = organizations().get(id).toRepresentation();
        var wanted = Map.of("tenantId", List.of(String.valueOf(tenant.id())));
        if (!wanted.equals(organization.getAttributes())) {
            organization.setAttributes(wanted);
            done(organizations().get(id).update(organization));
        }
    }

    private OrganizationsResource organizations() {
        return keycloak.realm("award").organizations();
    }

    /** The id of what was made; empty where it was there already. */
    static String done(Response answer) {
        try (answer) {
            if (answer.getStatus() >= 300 && answer.getStatus() != CONFLICT) {
                throw new WebApplicationException(answer);
            }
            var at = answer.getLocation();
            return at == null ? "" : at.getPath().substring(at.getPath().lastIndexOf('/') + 1);
        }
    }

    /** The groups of one organization, each level read once. */
    private static final class Tree {

        private final OrganizationGroupsResource groups;
        private final Map<String, Map<String, String>> children = new HashMap<>();

        Tree(OrganizationGroupsResource groups) {
            this.groups = groups;
        }

        /** The id of the group at a path, made where it is missing. */
        String group(String... path) {
            var parent = "";
            for (String name : path) {
                var above = parent;
                parent = children.computeIfAbsent(above, this::read)
                        .computeIfAbsent(name, wanted -> make(above, wanted));
            }
            return parent;
        }

        private Map<String, String> read(String parent) {
            var known = parent.isEmpty()
                    ? groups.getAll(null, null, null, 0, ALL, true, false)
                    : groups.group(parent).getSubGroups(null, null, 0, ALL);
            var ids = new HashMap<String, String>();
            known.forEach(group -> ids.put(group.getName(), group.getId()));
            return ids;
        }

        private String make(String parent, String name) {
            var group = new GroupRepresentation();
            group.setName(name);
            var id = done(
                    parent.isEmpty()
                            ? groups.addTopLevelGroup(group)
                            : groups.group(parent).addSubGroup(group));
            return id.isEmpty() ? read(parent).getOrDefault(name, "") : id;
        }
    }
}
