package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.directory.Registry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Of a tenant's people the operator sees one: the administrator the operator named, until they have come. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/tenants/{code}/administrator")
@Tag(name = "platform", description = "平台运营 the operator")
class FirstAdministratorController {

    record First(
            String name,
            String address,
            Person.State state,
            @Nullable String reason,
            boolean handedOver) {}

    private final People people;
    private final FirstPasswords passwords;
    private final Registry registry;

    FirstAdministratorController(People people, FirstPasswords passwords, Registry registry) {
        this.people = people;
        this.passwords = passwords;
        this.registry = registry;
    }

    @Operation(summary = "The first administrator and how far the invitation is")
    @GetMapping
    First first(@PathVariable String code) {
        return TenantScope.call(id(code), () -> {
            var view = PersonView.of(required());
            return new First(view.name(), view.address(), view.state(), view.reason(), view.handedOver());
        });
    }

    @Operation(
            summary = "A password for the administrator's first login, shown this once",
            description = "Only until they have logged in; it is on the tenant's record.")
    @PostMapping("/first-password")
    FirstPasswords.Issued firstPassword(@PathVariable String code) {
        return TenantScope.call(id(code), () -> passwords.issue(required().id()));
    }

    private int id(String code) {
        Tenant tenant = registry.required(code);
        return tenant.id();
    }

    private Person required() {
        return people.findByFirstAdministratorTrue().orElseThrow(() -> Refusal.unknown("person-unknown"));
    }
}
