package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 席位: who sits on a panel, who has stood down, and which applicants fall to whom. */
@Embeddable
class Seats {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Member> members = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> stoodDown = Set.of();

    /** Who reviews whom, where reviewers are drawn; absent where everybody reviews everybody. */
    @Embedded
    private @Nullable DrawnReviewers drawn;

    @Embedded
    private Leaders leaders = new Leaders();

    @Embedded
    private StandIns standIns = new StandIns();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Seats() {}

    Seats(List<Member> members, boolean byDraw) {
        this.members = List.copyOf(members);
        this.drawn = byDraw ? new DrawnReviewers(List.of()) : null;
    }

    List<Member> members() {
        return members;
    }

    Optional<Member> member(UUID expert) {
        return members.stream().filter(member -> member.expert().equals(expert)).findFirst();
    }

    Optional<Member> member(String account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    boolean includes(String account) {
        return member(account).isPresent();
    }

    void require(String account) {
        if (!includes(account)) {
            throw Refusal.unknown("not-found");
        }
    }

    void replaceAll(UnaryOperator<Member> known) {
        members = members.stream().map(known).toList();
    }

    /** Whoever is to stay on record stands down, the others leave; nobody of them presides any more. */
    void change(List<Member> added, Set<UUID> takenOff, Predicate<String> staysOnRecord, @Nullable Integer least) {
        var all = new ArrayList<>(members);
        all.removeIf(member -> takenOff.contains(member.expert()) && !staysOnRecord.test(member.account()));
        all.addAll(added);
        var down = new HashSet<>(stoodDown);
        members.stream()
                .filter(member -> takenOff.contains(member.expert()))
                .map(Member::account)
                .filter(staysOnRecord)
                .forEach(down::add);
        Seating.requireSize(all.size() - down.size(), least, "takenOff");
        members = List.copyOf(all);
        stoodDown = Set.copyOf(down);
        leaders.without(takenOff);
    }

    void takeIn(Member standIn) {
        members = Stream.concat(members.stream(), Stream.of(standIn)).toList();
    }

    /** Nothing more is expected of that member than what they submitted, nor do they preside. */
    void standDown(Member leaving) {
        var down = new HashSet<>(stoodDown);
        down.add(leaving.account());
        stoodDown = Set.copyOf(down);
        leaders.without(Set.of(leaving.expert()));
    }

    boolean stoodDown(String account) {
        return stoodDown.contains(account);
    }

    void lead(List<UUID> experts) {
        leaders.name(
                experts,
                members.stream()
                        .filter(member -> !stoodDown(member.account()))
                        .map(Member::expert)
                        .toList());
    }

    /** Who presides, and who stands in for them, in this order. */
    Stream<Member> leaders() {
        return leaders.inOrder().flatMap(expert -> member(expert).stream());
    }

    /** 1 leads, 2 stands in first; 0 is nobody of them. */
    int leads(Member member) {
        return leaders.place(member.expert());
    }

    void standIn(StandIns.StandIn standIn) {
        standIns.add(standIn);
    }

    Stream<Member> standInsFor(Member replaced, UUID application) {
        return standIns.forWhom(replaced.expert(), application).flatMap(one -> member(one.expert()).stream());
    }

    /** Why the office chose whoever stands in, where nobody was drawn. */
    Optional<String> chosenByHand(Member replaced, UUID application) {
        return standIns.forWhom(replaced.expert(), application)
                .flatMap(one -> Stream.ofNullable(one.byHand()))
                .findFirst();
    }

    boolean onlyStandsIn(Member member) {
        return standIns.onlyStandsIn(member.expert());
    }

    boolean marksLate(Member member, UUID application) {
        return standIns.marksLate(member.expert(), application);
    }

    Stream<UUID> late(Member member) {
        return standIns.late(member.expert());
    }

    /** Whoever was drawn for others reviews those as well. */
    boolean onlyMarksLate(Member member) {
        return standIns.onlyMarksLate(member.expert()) && (drawn == null || !drawn.includes(member.expert()));
    }

    boolean byDraw() {
        return drawn != null;
    }

    void release(Collection<DrawnReviewers.Of> released) {
        if (drawn == null) {
            throw Refusal.conflict("draw-not-asked").setting("reviewersPerApplicant");
        }
        drawn = drawn.with(List.copyOf(released));
    }

    /** Whoever only stands in reviews what they were taken in for. */
    boolean reviews(Member member, UUID application) {
        return drawn == null
                ? standIns.reviews(member.expert(), application)
                : drawn.reviews(member.expert(), application) || standIns.standsIn(member.expert(), application);
    }
}
