package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.wall.TenantOwned;
import cn.qualityaward.tenant.provisioning.Accounts.Account;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody with seats in one tenant. What is said here holds; Keycloak follows, and the state tells how far it is. */
@Entity
class Person extends TenantOwned {

    enum State {
        /** Keycloak does not know yet. */
        WAITING,
        /** The account was found, but somebody has to say that it is theirs. */
        HELD,
        SEATED,
        REMOVED
    }

    static final Seat APPLICANT = new Seat("applicant", "self", "applicant");
    /** An e-mail address, or the name of an account. */
    static final String ADDRESS = "[^\\s@/]{1,64}(@[^\\s@/]+\\.[^\\s@/]+)?";

    private String name;
    private String address;
    private @Nullable String account;
    private @Nullable String username;

    @Convert(converter = SeatsColumn.class)
    private Set<Seat> seats;

    private int revision;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String reason;
    private boolean firstAdministrator;
    private boolean accountOurs;
    private Instant invitedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Person() {}

    private Person(String name, String address, Set<Seat> seats, State state, Instant at) {
        super(Ids.next());
        this.name = name;
        this.address = address;
        this.seats = Set.copyOf(seats);
        this.state = state;
        this.invitedAt = at;
    }

    /** @param address an e-mail address, or the name of an account that is there already */
    static Person invited(String name, String address, Set<Seat> seats, Instant at) {
        return new Person(name, address, Separation.checked(seats), State.WAITING, at);
    }

    /** 第五条: nobody invited them, they came to apply. */
    static Person applicant(String account, String name, Instant at) {
        var person = new Person(name, account, Set.of(APPLICANT), State.WAITING, at);
        person.account = account;
        return person;
    }

    static boolean isAddress(String text) {
        return text.length() >= 3 && text.length() <= 200 && text.matches(ADDRESS);
    }

    void isFirstAdministrator() {
        firstAdministrator = true;
    }

    /** Adds seats; whoever was removed begins anew. */
    void grant(Set<Seat> more) {
        var all = new HashSet<>(present() ? seats : Set.<Seat>of());
        all.addAll(more);
        reseat(all);
    }

    void reseat(Set<Seat> wanted) {
        seats = Set.copyOf(Separation.checked(wanted));
        revision++;
        if (state != State.HELD) {
            state = State.WAITING;
            reason = null;
        }
    }

    void remove() {
        if (!present()) {
            throw Refusal.conflict("person-already-removed");
        }
        seats = Set.of();
        revision++;
        state = State.REMOVED;
        reason = null;
    }

    /** The inviting side has made sure whose account it is. */
    void confirm(String username) {
        if (state != State.HELD) {
            throw Refusal.conflict("person-not-held");
        }
        this.username = username;
        state = State.WAITING;
        reason = null;
    }

    /** Written before the account is made, so that one found later is known to be the one we made. */
    void accountIsBeingMade() {
        accountOurs = true;
    }

    void seatedAs(Account known) {
        belongsTo(known);
        if (state == State.WAITING) {
            state = State.SEATED;
            reason = null;
        }
    }

    void belongsTo(Account known) {
        account = known.id();
        username = known.username();
    }

    void hold(String slug, String supposed) {
        if (state == State.WAITING) {
            state = State.HELD;
            reason = slug;
            username = supposed;
        }
    }

    void waitsBecause(String failure) {
        if (state == State.WAITING) {
            reason = failure;
        }
    }

    boolean present() {
        return state != State.REMOVED;
    }

    boolean holds(Seat seat) {
        return seats.contains(seat);
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    boolean reachedByEmail() {
        return address.contains("@");
    }

    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    Optional<String> username() {
        return Optional.ofNullable(username);
    }

    Set<Seat> seats() {
        return seats;
    }

    /** Counts what was decided about this person, not what Keycloak made of it. */
    int revision() {
        return revision;
    }

    State state() {
        return state;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    boolean firstAdministrator() {
        return firstAdministrator;
    }

    boolean accountOurs() {
        return accountOurs;
    }

    Instant invitedAt() {
        return invitedAt;
    }
}
