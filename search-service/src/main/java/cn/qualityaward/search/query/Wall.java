package cn.qualityaward.search.query;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose publications a search may see: those of the tenant whose scope is open, or else of every active one. */
@Component
class Wall {

    private final TenantDirectory directory;

    Wall(TenantDirectory directory) {
        this.directory = directory;
    }

    /** @param only one of the active tenants, where none's scope is open */
    List<Query> within(@Nullable String only) {
        var tenants = TenantScope.current().map(List::of).orElseGet(() -> active(only)).stream()
                .map(FieldValue::of)
                .toList();
        return List.of(
                Query.of(query -> query.terms(those -> those.field("tenantId").terms(of -> of.value(tenants)))),
                Query.of(query -> query.term(not -> not.field("deleted").value(false))));
    }

    private List<Integer> active(@Nullable String only) {
        return directory.all().stream()
                .filter(Tenant::active)
                .filter(tenant ->
                        only == null || only.isBlank() || tenant.code().equals(only.strip()))
                .map(Tenant::id)
                .toList();
    }
}
