package cn.qualityaward.award.complaint;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** In whose hands a complaint is, and in whose it may not be. */
@Embeddable
class ComplaintHands {

    /** Who looks into it. */
    record Handling(String account, String name, Instant from) {}

    /** 所涉人员, of those who would read it. */
    record Concerned(String account, String name) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Handling handling;

    @Convert(converter = ClosedConcerned.class)
    private List<Concerned> concerned = List.of();

    /** The accounts of those its words have been held against. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> known = Set.of();

    /** Why it was marked or given back, for whoever handles it next. */
    @Convert(converter = ClosedWhole.class)
    private @Nullable String reason;

    /** Whether all who could have read it were whom it is about; until another takes it. */
    private boolean nobodyLeft;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ComplaintHands() {}

    /** @param named of those who would read it, whose names stand in its words */
    ComplaintHands(List<Concerned> named, Collection<Concerned> seated) {
        this.concerned = List.copyOf(named);
        this.known = accounts(seated);
        this.nobodyLeft = nobodyBut(named, seated);
    }

    private static boolean nobodyBut(Collection<Concerned> marked, Collection<Concerned> seated) {
        return accounts(marked).containsAll(accounts(seated));
    }

    static Set<String> accounts(Collection<Concerned> people) {
        return people.stream().map(Concerned::account).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever has it keeps it, unless they give it back, step back, or sit there no longer. */
    void take(Decider by, Collection<Concerned> seated, Instant now) {
        requireUnconcerned(by.account());
        if (handledBy(by.account())) {
            throw Refusal.conflict("complaint-already-taken").article(Complaint.ARTICLE);
        }
        if (handling != null && !free(seated)) {
            throw ofAnother(handling);
        }
        this.handling = new Handling(by.account(), by.name(), now);
        this.nobodyLeft = false;
    }

    void giveBack(String reason, String by) {
        requireHandler(by);
        this.handling = null;
        this.reason = reason;
    }

    /**
     * Somebody is left to handle it; whom it is about hands it over by that.
     *
     * @param people by account: of those seated, or marked before
     */
    void concern(Set<String> people, Collection<Concerned> seated, String reason, String by) {
        requireHandler(by);
        var marked = Stream.concat(
                        seated.stream(),
                        concerned.stream().filter(one -> !accounts(seated).contains(one.account())))
                .filter(one -> people.contains(one.account()))
                .toList();
        if (marked.size() < people.size()) {
            throw Refusal.unknown("not-found");
        }
        if (nobodyBut(marked, seated)) {
            throw Refusal.conflict("complaint-nobody-left").article("第十八条").field("people");
        }
        this.concerned = marked;
        this.known = Stream.concat(known.stream(), accounts(seated).stream()).collect(Collectors.toUnmodifiableSet());
        this.reason = reason;
        if (concerns(by)) {
            this.handling = null;
        }
    }

    boolean concerns(String account) {
        return accounts(concerned).contains(account);
    }

    /** Whether it was asked of them whether it is about them, by its words or by its handler. */
    boolean knows(String account) {
        return known.contains(account) || handledBy(account);
    }

    /** Whoever of those may take it on. */
    Set<String> readers(Collection<Concerned> seated) {
        return accounts(seated).stream().filter(account -> !concerns(account)).collect(Collectors.toUnmodifiableSet());
    }

    boolean handledBy(String account) {
        return handling != null && handling.account().equals(account);
    }

    /** Whether it may be taken on. */
    boolean free(Collection<Concerned> seated) {
        return handling == null || !accounts(seated).contains(handling.account());
    }

    private void requireUnconcerned(String account) {
        if (concerns(account)) {
            throw Refusal.unknown("not-found");
        }
    }

    void requireHandler(String account) {
        requireUnconcerned(account);
        if (handling == null) {
            throw Refusal.conflict("complaint-not-taken").article(Complaint.ARTICLE);
        }
        if (!handledBy(account)) {
            throw ofAnother(handling);
        }
    }

    private static Refusal ofAnother(Handling handling) {
        return Refusal.forbidden("complaint-of-another").article("第二十三条").with("name", handling.name());
    }

    @Nullable
    Handling handling() {
        return handling;
    }

    List<Concerned> concerned() {
        return concerned;
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean nobodyLeft() {
        return nobodyLeft;
    }
}
