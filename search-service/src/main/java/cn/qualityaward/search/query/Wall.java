package cn.qualityaward.search.query;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.TenantScope;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose publications a search may see: those of the tenant whose scope is open, or else of every active one. */
@Component
class Wall {

    private final TenantDirectory directory;

    Wall(TenantDirectory directory) {
        this.directory = directory;
    }

    List<Query> within() {
        var tenants = TenantScope.current().map(List::of).orElseGet(this::active).stream()
                .map(FieldValue::of)
                .toList();
        return List.of(
                Query.of(query -> query.terms(those -> those.field("tenantId").terms(of -> of.value(tenants)))),
                Query.of(query -> query.term(not -> not.field("deleted").value(false))));
    }

    private List<Integer> active() {
        return directory.all().stream().filter(Tenant::active).map(Tenant::id).toList();
    }
}
