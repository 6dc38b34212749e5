package cn.qualityaward.tenant.people;

import static java.util.stream.Collectors.toSet;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Revocations;
import cn.qualityaward.tenant.directory.Registry;
import cn.qualityaward.tenant.people.PeopleDesk.SeatsTaken;
import cn.qualityaward.tenant.provisioning.Accounts;
import cn.qualityaward.tenant.provisioning.Accounts.Account;
import cn.qualityaward.tenant.provisioning.ProvisioningRetried;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings Keycloak to what was decided about a person: asked for in the deciding transaction, tried until it is so. */
@Component
class Seating {

    private static final Logger log = LoggerFactory.getLogger(Seating.class);

    /** What the outbox carries: whom, and nothing about them. */
    record SeatWanted(UUID person) {}

    private final Outbox outbox;
    private final People people;
    private final Registry registry;
    private final Accounts accounts;
    private final Revocations revocations;
    private final TransactionTemplate transaction;

    Seating(
            Outbox outbox,
            People people,
            Registry registry,
            Accounts accounts,
            Revocations revocations,
            TransactionTemplate transaction) {
        this.outbox = outbox;
        this.people = people;
        this.registry = registry;
        this.accounts = accounts;
        this.revocations = revocations;
        this.transaction = transaction;
    }

    void want(Person person) {
        outbox.schedule(new SeatWanted(person.id()), "person-" + person.id());
    }

    /** A record of its own does not wait for one that failed before. */
    void wantNow(Person person) {
        outbox.schedule(new SeatWanted(person.id()), "person-" + person.id() + "-" + Ids.next());
    }

    @EventListener
    void wantEverybody(ProvisioningRetried again) {
        people.findByStateOrderById(Person.State.WAITING).forEach(this::wantNow);
    }

    /** Should Redis not hear of it now, the outbox tells it again before it tells Keycloak. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void refuse(SeatsTaken taken) {
        try {
            revocations.begin(taken.tenant(), taken.account());
        } catch (RuntimeException unreachable) {
            log.warn("Seats could not be refused at once: {}", unreachable.getMessage());
        }
    }

    /** Public, or the outbox does not see it. */
    @OutboxHandler
    public void seat(SeatWanted wanted) {
        var person = within(wanted.person(), found -> {});
        try {
            bringAbout(person);
        } catch (RuntimeException failed) {
            log.warn("Seating {} failed and will be tried again: {}", person.id(), failed.getMessage());
            within(person.id(), waiting -> waiting.waitsBecause(String.valueOf(failed.getMessage())));
            throw failed;
        }
    }

    /** At once, for somebody who looks on; what fails here the outbox does later. */
    boolean seatNow(Person person) {
        try {
            bringAbout(person);
            return true;
        } catch (RuntimeException failed) {
            if (!Accounts.passing(failed)) {
                throw failed;
            }
            log.warn("{} has to wait for a seat: {}", person.id(), failed.getMessage());
            return false;
        }
    }

    private void bringAbout(Person person) {
        if (person.present()) {
            accountOf(person).ifPresent(account -> seat(person, account));
        } else {
            person.account().ifPresent(this::leave);
        }
    }

    private void leave(String account) {
        var tenant = TenantScope.required();
        revocations.begin(tenant, account);
        accounts.leave(registry.byId(tenant).orElseThrow().code(), account);
        revocations.settle(tenant, account);
    }

    private void seat(Person person, Account account) {
        var tenant = TenantScope.required();
        var seats = person.seats().stream()
                .map(seat -> "/" + SeatsColumn.text(seat))
                .collect(toSet());
        accounts.seat(registry.byId(tenant).orElseThrow().code(), account.id(), seats);
        within(person.id(), now -> {
            if (now.revision() == person.revision()) {
                now.seatedAs(account);
                // locked, or it would end what a removal has just begun
                revocations.settle(tenant, account.id());
            } else {
                now.belongsTo(account);
            }
        });
    }

    /** Theirs for certain, or nobody's yet. */
    private Optional<Account> accountOf(Person person) {
        if (person.state() == Person.State.HELD) {
            return Optional.empty();
        }
        if (person.account().isPresent()) {
            return person.account()
                    .map(id -> new Account(id, person.username().orElse(id), person.name(), true, false));
        }
        var named =
                person.username().or(() -> person.reachedByEmail() ? Optional.empty() : Optional.of(person.address()));
        var found = named.isPresent() ? accounts.named(named.get()) : accounts.withEmail(person.address());
        if (found.isEmpty()) {
            return named.isPresent() ? hold(person, "account-unknown", named.get()) : Optional.of(make(person));
        }
        if (people.findByAccount(found.get().id()).isPresent()) {
            return hold(person, "account-twice", found.get().username());
        }
        if (madeByUs(person, found.get())) {
            return Optional.of(announced(found.get()));
        }
        return named.isPresent() || found.get().verified()
                ? found
                : hold(person, "account-unverified", found.get().username());
    }

    private Account make(Person person) {
        within(person.id(), Person::accountIsBeingMade);
        return announced(accounts.create(person.address(), person.name()));
    }

    /** Rather told twice than never: it is told before the seat is given, and what fails begins anew. */
    private Account announced(Account made) {
        accounts.announce(made);
        return made;
    }

    private boolean madeByUs(Person person, Account found) {
        return person.accountOurs() && found.unused() && accounts.unattached(found);
    }

    private Optional<Account> hold(Person person, String why, String username) {
        within(person.id(), waiting -> waiting.hold(why, username));
        return Optional.empty();
    }

    private Person within(UUID id, Consumer<Person> change) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var person = people.findLockedById(id).orElseThrow();
            change.accept(person);
            return person;
        }));
    }
}
