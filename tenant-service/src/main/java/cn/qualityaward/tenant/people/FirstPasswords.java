package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.directory.Registry;
import cn.qualityaward.tenant.people.PersonFact.FirstPasswordIssued;
import cn.qualityaward.tenant.provisioning.Accounts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where no mail can be sent, whoever invites hands a first password over. It is kept nowhere. */
@Component
class FirstPasswords {

    record Issued(String username, String password) {}

    private final PeopleDesk desk;
    private final Accounts accounts;
    private final Registry registry;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    FirstPasswords(
            PeopleDesk desk,
            Accounts accounts,
            Registry registry,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.desk = desk;
        this.accounts = accounts;
        this.registry = registry;
        this.events = events;
    }

    /**
     * On the record before it is known to anybody, and before Keycloak is asked, which may take its time: what it then
     * refuses stands there as well.
     */
    Issued issue(UUID id) {
        var person = desk.required(id);
        var account = person.account()
                .filter(known -> person.accountOurs() && person.present())
                .orElseThrow(FirstPasswords::inUse);
        transaction.executeWithoutResult(status -> events.publishEvent(new FirstPasswordIssued(id)));
        var code = registry.byId(TenantScope.required()).orElseThrow().code();
        return new Issued(
                person.username().orElse(person.address()),
                fromKeycloak(code, account).orElseThrow(FirstPasswords::inUse));
    }

    private Optional<String> fromKeycloak(String tenant, String account) {
        try {
            return accounts.firstPassword(tenant, account);
        } catch (RuntimeException failed) {
            if (!Accounts.passing(failed)) {
                throw failed;
            }
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }

    private static Refusal inUse() {
        return Refusal.conflict("account-in-use");
    }
}
