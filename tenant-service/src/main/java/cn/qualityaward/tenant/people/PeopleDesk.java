package cn.qualityaward.tenant.people;

import static java.util.stream.Collectors.toSet;

import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.directory.AdministratorNamed;
import cn.qualityaward.tenant.directory.Units;
import cn.qualityaward.tenant.people.PersonFact.AccountConfirmed;
import cn.qualityaward.tenant.people.PersonFact.ApplicantJoined;
import cn.qualityaward.tenant.people.PersonFact.PersonInvited;
import cn.qualityaward.tenant.people.PersonFact.PersonRemoved;
import cn.qualityaward.tenant.people.PersonFact.SeatsChanged;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides who sits where. Each decision is on the record and on its way to Keycloak when its transaction ends. */
@Component
class PeopleDesk {

    static final Seat SYSTEM = new Seat("admin", "system", "administrator");

    /** Seats were taken away: from now on, not from when Keycloak has heard of it. */
    record SeatsTaken(int tenant, String account) {}

    private final People people;
    private final Units units;
    private final Seating seating;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleDesk(People people, Units units, Seating seating, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.units = units;
        this.seating = seating;
        this.events = events;
        this.clock = clock;
    }

    /** By an administrator, who seats everybody but themselves. */
    @Transactional
    Person invite(String name, String given, Set<Seat> seats, Caller by) {
        people.findByAddress(given.strip().toLowerCase(Locale.ROOT)).ifPresent(known -> requireSomebodyElse(known, by));
        return invite(name, given, seats);
    }

    /** Whoever is known already gets the seats in addition. */
    private Person invite(String name, String given, Set<Seat> seats) {
        var address = given.strip().toLowerCase(Locale.ROOT);
        var known = people.findByAddress(address);
        if (!takesBackAnApplicant(known, seats)) {
            requireKnown(seats, Set.of());
        }
        if (known.isPresent()) {
            return grant(known.get(), seats);
        }
        var person = Person.invited(name.strip(), address, seats, clock.instant());
        events.publishEvent(new PersonInvited(person.id(), person.seats()));
        return handOn(person);
    }

    /** Whoever was removed asks an administrator before applying again; nobody else is made an applicant by others. */
    private static boolean takesBackAnApplicant(Optional<Person> known, Set<Seat> seats) {
        return known.isPresent() && !known.get().present() && seats.equals(Set.of(Person.APPLICANT));
    }

    /** The one whom the operator names: the first who can seat others. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void inviteFirst(AdministratorNamed named) {
        var person = invite(named.name(), named.address(), Set.of(SYSTEM));
        person.isFirstAdministrator();
    }

    @Transactional
    Person joinAsApplicant(Caller caller) {
        var known = people.findByAccount(caller.id());
        if (known.isPresent()) {
            if (!known.get().present()) {
                throw Refusal.conflict("person-removed").article("第五条");
            }
            return known.get().holds(Person.APPLICANT) ? known.get() : grant(known.get(), Set.of(Person.APPLICANT));
        }
        var person = Person.applicant(caller.id(), caller.name(), clock.instant());
        events.publishEvent(new ApplicantJoined(person.id()));
        return handOn(person);
    }

    private Person grant(Person person, Set<Seat> seats) {
        var before = person.present() ? person.seats() : Set.<Seat>of();
        person.grant(seats);
        events.publishEvent(new SeatsChanged(person.id(), before, person.seats()));
        return handOn(person);
    }

    @Transactional
    Person reseat(UUID id, IfMatch seen, Set<Seat> wanted, Caller by) {
        var person = required(id);
        seen.match(person.revision());
        requireSomebodyElse(person, by);
        requireKnown(wanted, person.seats());
        if (wanted.isEmpty() || !person.present()) {
            throw Refusal.invalid("person-without-seat").field("seats");
        }
        var before = person.seats();
        if (before.contains(SYSTEM) && !wanted.contains(SYSTEM)) {
            requireAnotherAdministrator(person);
        }
        person.reseat(wanted);
        if (!wanted.containsAll(before)) {
            takeAtOnce(person);
        }
        events.publishEvent(new SeatsChanged(id, before, wanted));
        return handOn(person);
    }

    @Transactional
    Person remove(UUID id, String reason, Caller by) {
        var person = required(id);
        requireSomebodyElse(person, by);
        var before = person.seats();
        if (before.contains(SYSTEM)) {
            requireAnotherAdministrator(person);
        }
        person.remove();
        takeAtOnce(person);
        events.publishEvent(new PersonRemoved(id, before, reason));
        return handOn(person);
    }

    @Transactional
    Person confirm(UUID id, String username) {
        var person = required(id);
        person.confirm(username);
        events.publishEvent(new AccountConfirmed(id, username));
        return handOn(person);
    }

    @Transactional
    Person again(UUID id) {
        var person = required(id);
        seating.wantNow(person);
        return person;
    }

    Person required(UUID id) {
        return people.findById(id).orElseThrow(() -> Refusal.unknown("person-unknown"));
    }

    private Person handOn(Person person) {
        seating.want(person);
        return people.saveAndFlush(person);
    }

    private void takeAtOnce(Person person) {
        person.account().ifPresent(account -> events.publishEvent(new SeatsTaken(TenantScope.required(), account)));
    }

    /** Whoever holds a seat that is handed out no more keeps it until it is taken from them; it lets them in nowhere. */
    private void requireKnown(Set<Seat> seats, Set<Seat> held) {
        var known = units.all().stream()
                .flatMap(unit -> unit.roles().stream().map(role -> unit.kind().path() + "/" + unit.code() + "/" + role))
                .collect(toSet());
        for (Seat seat : seats) {
            if (seat.equals(Person.APPLICANT)) {
                throw Refusal.invalid("seat-of-applicants").article("第五条").field("seats");
            }
            if (!known.contains(SeatsColumn.text(seat)) && !held.contains(seat)) {
                throw Refusal.invalid("seat-unknown")
                        .with("seat", SeatsColumn.text(seat))
                        .field("seats");
            }
        }
    }

    private static void requireSomebodyElse(Person person, Caller by) {
        if (person.account().filter(by.id()::equals).isPresent()) {
            throw Refusal.conflict("own-seats").article("GB/T 22239");
        }
    }

    /** One whose seat Keycloak knows: whoever is invited only, perhaps at a mistyped address, seats nobody. */
    private void requireAnotherAdministrator(Person person) {
        if (people.administratorsLocked().stream()
                .noneMatch(
                        one -> one.state() == Person.State.SEATED && !one.id().equals(person.id()))) {
            throw Refusal.conflict("last-administrator");
        }
    }
}
