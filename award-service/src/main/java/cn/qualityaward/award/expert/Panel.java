package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.expert.PanelFacts.InterestsDeclared;
import cn.qualityaward.award.expert.PanelFacts.PanelFormed;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 评审组、陈述答辩专家组: who reviews one step of a track, what each declared, and who must step back from whom. */
@Entity
public class Panel extends Aggregate {

    /** A conflict of interest (利害关系) with one applicant, as declared. */
    public record Conflict(UUID application, String relation) {}

    /**
     * What the system sees of a member once the step is closed.
     *
     * @param organization of which they said so
     */
    public record LateInterest(String obstacle, @Nullable String organization) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Embedded
    private Seats seats = new Seats();

    @Embedded
    private Interests interests = new Interests();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Panel() {}

    /** @param byDraw whether nobody reviews anybody before a draw is released */
    Panel(UUID round, ApplicantKind track, int ordinal, List<Member> members, boolean byDraw) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.seats = new Seats(members, byDraw);
        done(new PanelFormed(
                id(), round, ordinal, members.stream().map(Member::expert).toList()));
    }

    /** Who comes and goes, and who reviews whom. */
    Seating seating() {
        return new Seating(this, seats);
    }

    /** What comes to light once its members have declared. */
    LaterInterests laterInterests() {
        return new LaterInterests(this, interests);
    }

    void tell(Fact fact) {
        done(fact);
    }

    void close(Instant now) {
        interests.close(now);
    }

    boolean closed() {
        return interests.closed();
    }

    /** Declares interests and pledges secrecy, once, before any file opens (第十八条、第二十三条). */
    void declare(String account, List<Conflict> conflicts, Instant now) {
        seats.require(account);
        if (declared(account)) {
            throw Refusal.conflict("interests-already-declared").article("第十八条");
        }
        interests.declare(account, conflicts, now);
        done(new InterestsDeclared(
                id(),
                roundId,
                account,
                conflicts.stream().map(Conflict::application).toList()));
    }

    /** What its members have declared here, for the other panels of the track. */
    Map<String, List<UUID>> declared() {
        return interests.declared();
    }

    public boolean declared(String account) {
        return interests.declared(account);
    }

    /** What that one declared here with their pledge. */
    Optional<Interests.Declaration> declaration(String account) {
        return interests.declaration(account);
    }

    Optional<Bond> bond(Member member, Application application) {
        return interests.between(member, application);
    }

    /** Whether this panel knows an interest of that account in the applicant: from any panel it closes the dossier. */
    public boolean recuses(String account, Application application) {
        return member(account).filter(member -> recuses(member, application)).isPresent();
    }

    boolean recuses(Member member, Application application) {
        return bond(member, application).isPresent();
    }

    /** Whether the system sees an interest that the office has still to look into: it suspends at once (第十八条). */
    boolean doubts(Member member, Application application) {
        return bond(member, application).filter(Bond::doubtful).isPresent();
    }

    /** What the system has come to see between them since the step was closed. */
    public List<LateInterest> late(String account, Application application) {
        return member(account).stream()
                .flatMap(member -> interests.late(member, application))
                .map(bond -> new LateInterest(bond.obstacle().name(), bond.relation()))
                .toList();
    }

    /**
     * Refuses to close the step, or to draw again, while the office has not found on what a reviewer reported of one of these,
     * or on what the system sees between them.
     */
    public void requireAnswered(Collection<Application> there) {
        laterInterests().requireAnswered(there);
    }

    boolean awaits(Member member, Application application) {
        return interests.findings().awaiting(member.account(), application.id()).isPresent();
    }

    /** Whether they were found to have an interest in it, and this step went on without them. */
    public boolean tooLate(Member member, Application application) {
        return interests.findings().tooLate(member.account(), application.id());
    }

    /** Whether that one reviews it as far as the panel goes. */
    boolean concerns(Member member, Application application) {
        return seats.reviews(member, application.id());
    }

    /** Whether they may come to review it once they have declared: drawn is anybody, whoever stands in has theirs. */
    boolean mayFallTo(String account, Application application) {
        return seats.byDraw()
                || member(account)
                        .filter(member -> concerns(member, application))
                        .isPresent();
    }

    /** The same, but for whom an earlier panel knew they step back from: nothing tells them that one has come this far. */
    boolean comesBefore(String account, Application application) {
        return mayFallTo(account, application) && !interests.knownBefore(account, application.id());
    }

    /** Who reviews the application in the place of that one. */
    Optional<Member> standInFor(Member replaced, Application application) {
        return seats.standInsFor(replaced, application.id()).findFirst();
    }

    /** Why the office chose that one by hand (指定替补). */
    Optional<String> chosenByHand(Member replaced, Application application) {
        return seats.chosenByHand(replaced, application.id());
    }

    /** Whether they were taken in for somebody and review nothing else. */
    boolean onlyStandsIn(Member member) {
        return seats.onlyStandsIn(member);
    }

    /** Whether they review one of these already: on a panel chosen by hand whoever was not taken in for somebody reviews all. */
    boolean reviewsAlready(Member member, Collection<Application> of) {
        return !byDraw() && !seats.onlyStandsIn(member) || of.stream().anyMatch(one -> concerns(member, one));
    }

    /** 补评: whether they mark it in the place of somebody on whose sheet the step was closed. */
    public boolean marksLate(String account, Application application) {
        return member(account)
                .filter(member -> seats.marksLate(member, application.id()))
                .filter(member -> standInFor(member, application).isEmpty())
                .isPresent();
    }

    /** Whom that one was taken in to mark so. */
    public List<UUID> late(String account) {
        return member(account).stream().flatMap(seats::late).toList();
    }

    /** Of those, whom nobody has taken over from them in turn. */
    List<UUID> stillLate(String account) {
        return member(account).stream()
                .flatMap(member -> seats.late(member)
                        .filter(application ->
                                seats.standInsFor(member, application).findAny().isEmpty()))
                .toList();
    }

    /** Whether they review with others on this panel, besides what they may mark late; of the latter they see nothing else. */
    boolean sitsWithOthers(String account) {
        return member(account).filter(member -> !seats.onlyMarksLate(member)).isPresent();
    }

    /** 补评: who marks in the place of that one, or of whoever was to, the last first. */
    public List<String> lateStandInsOf(String account, Application application) {
        return member(account).stream()
                .flatMap(member -> seats.standInsFor(member, application.id()))
                .filter(one -> seats.marksLate(one, application.id()))
                .flatMap(one ->
                        Stream.concat(lateStandInsOf(one.account(), application).stream(), Stream.of(one.account())))
                .toList();
    }

    /** Who presides over this applicant's marks: nobody who does not review it. */
    public Optional<Member> leaderOf(Application application) {
        return seats.leaders()
                .filter(member -> isReviewer(member.account(), application))
                .findFirst();
    }

    /** Whether that account leads, or stands in. */
    public boolean leads(String account) {
        return member(account).filter(member -> leads(member) > 0).isPresent();
    }

    int leads(Member member) {
        return seats.leads(member);
    }

    /**
     * Refuses whoever is not on the panel or has not declared; of whom they must step back from, or do not review, they hear
     * no more than of whom there is not.
     */
    public void requireReviewer(String account, Application application) {
        requireSitting(account);
        if (!reviews(account, application)) {
            throw Refusal.unknown("not-found");
        }
    }

    /** Refuses whoever is not on the panel, or no longer, or has not declared. */
    public void requireSitting(String account) {
        seats.require(account);
        if (stoodDown(account)) {
            throw Refusal.forbidden("stood-down").article("第八条(二)");
        }
        if (!declared(account)) {
            throw Refusal.forbidden("interests-undeclared").article("第十八条");
        }
    }

    public boolean isReviewer(String account, Application application) {
        return declared(account) && !stoodDown(account) && reviews(account, application);
    }

    /** Whether they review it with the others; whoever marks late sees nothing of those. */
    public boolean reviewsWithOthers(String account, Application application) {
        return isReviewer(account, application) && !marksLate(account, application);
    }

    private boolean reviews(String account, Application application) {
        return reviewersOf(application).stream()
                .anyMatch(member -> member.account().equals(account));
    }

    /**
     * All members, or those drawn, but those with an interest: declared by themselves, or found by the system in whom they
     * work or worked for, applied with or recommend.
     */
    public List<Member> reviewersOf(Application application) {
        return members().stream()
                .filter(member ->
                        concerns(member, application) && !bars(member, application) && !tooLate(member, application))
                .toList();
    }

    private boolean bars(Member member, Application application) {
        return seats.marksLate(member, application.id())
                ? recuses(member, application)
                        || standInFor(member, application).isPresent()
                : interests.bars(member, application);
    }

    /** Whether reviewers are drawn for each applicant. */
    boolean byDraw() {
        return seats.byDraw();
    }

    /** Whether nothing more is expected of that member than what they submitted. */
    public boolean stoodDown(String account) {
        return seats.stoodDown(account);
    }

    Optional<Member> member(UUID expert) {
        return seats.member(expert);
    }

    public Optional<Member> member(String account) {
        return seats.member(account);
    }

    public List<Member> members() {
        return seats.members();
    }

    public UUID roundId() {
        return roundId;
    }

    public ApplicantKind track() {
        return track;
    }

    public int ordinal() {
        return ordinal;
    }
}
