package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import cn.qualityaward.award.expert.PanelFacts.InterestReported;
import cn.qualityaward.award.expert.PanelFacts.InterestsDeclared;
import cn.qualityaward.award.expert.PanelFacts.LeadersNamed;
import cn.qualityaward.award.expert.PanelFacts.PanelChanged;
import cn.qualityaward.award.expert.PanelFacts.PanelFormed;
import cn.qualityaward.award.expert.PanelFacts.RecusalCarried;
import cn.qualityaward.award.expert.PanelFacts.RecusalLifted;
import cn.qualityaward.award.expert.PanelFacts.ReportAnswered;
import cn.qualityaward.award.expert.PanelFacts.ReviewerReplaced;
import cn.qualityaward.award.expert.PanelFacts.SamePersonCleared;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 评审组、陈述答辩专家组: who reviews one step of a track, what each declared, and who must step back from whom. */
@Entity
public class Panel extends Aggregate {

    /**
     * @param steppingBackFrom the county that is their own, where the rules make that a conflict
     * @param leftLately former employers, where the rules make that a conflict
     * @param numbers by which they are known again (号码指纹)
     */
    public record Member(
            UUID expert,
            String account,
            String name,
            String employer,
            @Nullable String steppingBackFrom,
            @Nullable List<String> leftLately,
            @Nullable List<String> numbers) {

        Member alsoKnownBy(Collection<String> prints) {
            var all = Stream.concat(numbers == null ? Stream.<String>empty() : numbers.stream(), prints.stream());
            return new Member(
                    expert,
                    account,
                    name,
                    employer,
                    steppingBackFrom,
                    leftLately,
                    all.distinct().toList());
        }
    }

    /** A conflict of interest (利害关系) with one applicant, as declared. */
    public record Conflict(UUID application, String relation) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Member> members = List.of();

    @Embedded
    private Interests interests = new Interests();

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
    protected Panel() {}

    /** @param byDraw whether nobody reviews anybody before a draw is released */
    Panel(UUID round, ApplicantKind track, int ordinal, List<Member> members, boolean byDraw) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.ordinal = ordinal;
        this.members = List.copyOf(members);
        this.drawn = byDraw ? new DrawnReviewers(List.of()) : null;
        done(new PanelFormed(
                id(), round, ordinal, members.stream().map(Member::expert).toList()));
    }

    /** Refuses fewer than the rules ask for; one there must be. */
    static void requireSize(int members, @Nullable Integer least, String field) {
        var needed = least == null ? 1 : least;
        if (members < needed) {
            throw Refusal.invalid("panel-too-small")
                    .setting("panelSize")
                    .field(field)
                    .with("least", needed);
        }
    }

    /**
     * 调整评审组. Whoever has not declared yet leaves without a trace but the record; whoever has stands down: the sheets
     * they submitted count, the others are no longer waited for.
     */
    void change(List<Member> added, Set<UUID> takenOff, String reason, @Nullable Integer least) {
        var leaving = members.stream()
                .filter(member -> takenOff.contains(member.expert()))
                .toList();
        if (leaving.size() < takenOff.size()) {
            throw Refusal.invalid("not-on-the-panel").field("takenOff").article("第八条(二)");
        }
        if (added.stream().anyMatch(member -> includes(member.account()))) {
            throw Refusal.invalid("already-on-the-panel").field("added").article("第八条(二)");
        }
        var all = new ArrayList<>(members);
        all.removeIf(member -> takenOff.contains(member.expert()) && !declared(member.account()));
        all.addAll(added);
        var down = new HashSet<>(stoodDown);
        leaving.stream().map(Member::account).filter(this::declared).forEach(down::add);
        requireSize(all.size() - down.size(), least, "takenOff");
        members = List.copyOf(all);
        stoodDown = Set.copyOf(down);
        leaders.without(takenOff);
        done(new PanelChanged(
                id(), roundId, added.stream().map(Member::expert).toList(), List.copyOf(takenOff), reason));
    }

    /**
     * 认定回避: an interest that came to light after it was to be declared. It closes the dossier at once, and what that one
     * marked counts no more.
     */
    void find(Member member, Application application, String relation, String by, Instant now) {
        if (recuses(member, application) && !looksTheSame(member, application)) {
            throw Refusal.conflict("interest-stands").article("第十八条").field("application");
        }
        found(member, application, relation, by, now);
    }

    private void found(Member member, Application application, String relation, String by, Instant since) {
        interests.find(new Interests.Found(member.account(), application.id(), relation, by, since, null));
        done(new InterestFound(id(), roundId, track, ordinal, application.id(), member.account(), relation));
    }

    /** 认定不是同一人: a number in the dossier is theirs, or was, and yet they have nothing to do with its applicant. */
    void clear(Member member, Application application, String reason, String by, Instant now) {
        if (!looksTheSame(member, application)) {
            throw Refusal.conflict("no-same-number").article("第十八条").field("application");
        }
        interests.clear(new Interests.Cleared(member.account(), application.id(), reason, by, now));
        done(new SamePersonCleared(id(), roundId, track, ordinal, application.id(), member.account(), reason));
    }

    /** Whether the system took them for one with somebody of the applicant, and the office has not looked into it. */
    boolean looksTheSame(Member member, Application application) {
        return bond(member, application)
                .filter(bond -> bond.obstacle() == Obstacle.SAME_PERSON)
                .isPresent();
    }

    /** What the office found on another panel of the track holds here, too. */
    void learnCleared(Panel other) {
        interests.learnCleared(other.interests);
    }

    /** By which numbers a member is known again (号码指纹), those of before among them. */
    void know(String account, Collection<String> prints) {
        members = members.stream()
                .map(member -> member.account().equals(account) ? member.alsoKnownBy(prints) : member)
                .toList();
    }

    /** 补报利害关系 by a reviewer themself: it closes the dossier at once, and the office finds whether it is one. */
    void report(String account, Application application, String relation, Instant now) {
        requireReviewer(account, application);
        interests.report(new Interests.Reported(account, application.id(), relation, now, null));
        done(new InterestReported(id(), roundId, ordinal, application.id(), account));
    }

    /** What was reported is an interest, and all of a finding follows; or it is none, and they go on. */
    void answer(Member member, Application application, Interests.Answer answer) {
        requireOther(member, answer.by());
        var reported = interests
                .awaiting(member.account(), application.id())
                .orElseThrow(() -> Refusal.conflict("interest-not-reported").article("第十八条"));
        interests.answer(member.account(), application.id(), answer);
        done(new ReportAnswered(
                id(), roundId, track, ordinal, application.id(), member.account(), answer.stands(), answer.reason()));
        if (answer.stands()) {
            found(member, application, reported.relation(), answer.by(), reported.at());
        }
    }

    /**
     * 撤回认定: it was none. Where nobody has taken over yet and the step is open they review it again, and what they marked
     * counts; else this step goes on without them.
     *
     * @param open whether the step is
     */
    void takeBack(Member member, Application application, String reason, boolean open, String by, Instant now) {
        requireOther(member, by);
        if (!interests.stands(member.account(), application.id())) {
            throw Refusal.conflict("finding-not-standing").article("第十八条");
        }
        var again = open && standInFor(member, application).isEmpty();
        interests.takeBack(member.account(), application.id(), new Interests.TakenBack(reason, by, now, again));
        done(new FindingTakenBack(id(), roundId, track, ordinal, application.id(), member.account(), reason, again));
    }

    private static void requireOther(Member member, String by) {
        if (member.account().equals(by)) {
            throw Refusal.forbidden("own-interest").article("第十八条");
        }
    }

    /** Refuses to close the step, or to draw again, while the office has not found on what a reviewer reported of one of these. */
    public void requireAnswered(Collection<Application> there) {
        there.stream()
                .filter(application -> awaiting(application) > 0)
                .findFirst()
                .ifPresent(application -> {
                    throw Refusal.conflict("report-unanswered").article("第十八条").with("name", application.name());
                });
    }

    /** How many of its members have reported an interest in it that waits for the office. */
    long awaiting(Application application) {
        return members.stream().filter(member -> awaits(member, application)).count();
    }

    boolean awaits(Member member, Application application) {
        return interests.awaiting(member.account(), application.id()).isPresent();
    }

    List<Interests.Found> found(Member member) {
        return interests.found(member.account());
    }

    /**
     * 替换评审专家: somebody takes over these from a member who must step back from them, or who leaves and has not marked
     * them; where all review everybody, nobody else's work changes.
     *
     * @param in whose marks are in, by application
     */
    void replace(Member leaving, Member by, List<Application> of, Leaving how, Map<UUID, Set<String>> in) {
        if (byDraw()) {
            throw Refusal.conflict("replaced-by-draw").article("第八条(二)").setting("reviewersPerApplicant");
        }
        of.stream()
                .filter(application -> !lacks(leaving, application, how.forGood(), in))
                .findFirst()
                .ifPresent(application -> {
                    throw Refusal.conflict("nothing-to-take-over")
                            .article("第十八条")
                            .field("applications")
                            .with("name", application.name());
                });
        if (!includes(by.account())) {
            members = Stream.concat(members.stream(), Stream.of(by)).toList();
        } else if (!onlyStandsIn(by) || stoodDown(by.account())) {
            throw Refusal.invalid("already-on-the-panel").field("by").article("第八条(二)");
        }
        var ids = of.stream().map(Application::id).toList();
        standIns.add(new StandIns.StandIn(by.expert(), leaving.expert(), ids, how.reason(), how.by(), how.at()));
        if (how.forGood()) {
            stoodDown = Stream.concat(stoodDown.stream(), Stream.of(leaving.account()))
                    .collect(Collectors.toUnmodifiableSet());
            leaders.without(Set.of(leaving.expert()));
        }
        done(new ReviewerReplaced(
                id(), roundId, track, ordinal, leaving.expert(), by.expert(), ids, how.forGood(), how.reason()));
    }

    /** @param forGood whether they mark nothing more on this panel; else they only step back */
    record Leaving(boolean forGood, String reason, String by, Instant at) {}

    /** Whether somebody may be taken in for that member to review the application: not before the office has looked into a number. */
    boolean lacks(Member member, Application application, boolean leaves, Map<UUID, Set<String>> in) {
        return concerns(member, application)
                && standInFor(member, application).isEmpty()
                && (recuses(member, application) && !looksTheSame(member, application) && !awaits(member, application)
                        || (leaves || stoodDown(member.account()))
                                && !in.getOrDefault(application.id(), Set.of()).contains(member.account()));
    }

    /** Whether that one reviews it as far as the panel goes: whoever only stands in reviews what they were taken in for. */
    boolean concerns(Member member, Application application) {
        return drawn == null
                ? standIns.reviews(member.expert(), application.id())
                : drawn.reviews(member.expert(), application.id());
    }

    /** Whether they may come to review it once they have declared: drawn is anybody, whoever stands in has theirs. */
    boolean mayFallTo(String account, Application application) {
        return drawn != null
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
        return standIns.forWhom(replaced.expert(), application.id())
                .flatMap(expert -> member(expert).stream())
                .findFirst();
    }

    /** Whether they were taken in for somebody and review nothing else. */
    boolean onlyStandsIn(Member member) {
        return standIns.onlyStandsIn(member.expert());
    }

    Optional<Member> member(UUID expert) {
        return members.stream().filter(member -> member.expert().equals(expert)).findFirst();
    }

    /** 指定组长: the first of them who reviews an applicant presides when its marks are talked over. */
    void lead(List<UUID> experts) {
        leaders.name(
                experts,
                members.stream()
                        .filter(member -> !stoodDown(member.account()))
                        .map(Member::expert)
                        .toList());
        done(new LeadersNamed(id(), roundId, experts));
    }

    /** Who presides over this applicant's marks: nobody who does not review it. */
    public Optional<Member> leaderOf(Application application) {
        return leaders.inOrder()
                .flatMap(expert ->
                        members.stream().filter(member -> member.expert().equals(expert)))
                .filter(member -> isReviewer(member.account(), application))
                .findFirst();
    }

    /** Whether that account leads, or stands in. */
    public boolean leads(String account) {
        return member(account).filter(member -> leads(member) > 0).isPresent();
    }

    int leads(Member member) {
        return leaders.place(member.expert());
    }

    public Optional<Member> member(String account) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .findFirst();
    }

    /** Declares interests and pledges secrecy, once, before any file opens (第十八条、第二十三条). */
    void declare(String account, List<Conflict> conflicts, Instant now) {
        requireMember(account);
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

    /** 回避 holds for the whole track: whoever steps back from an applicant on one panel does so on this one too. */
    void learn(String account, Collection<UUID> applications) {
        if (includes(account) && interests.learn(account, applications)) {
            done(new RecusalCarried(id(), account, List.copyOf(applications)));
        }
    }

    /** A finding of another panel was taken back, and no other holds. */
    void forget(String account, UUID application) {
        if (interests.forget(account, application)) {
            done(new RecusalLifted(id(), account, application));
        }
    }

    Stream<Suspended> suspended(Application application) {
        return members.stream().flatMap(member -> interests.suspended(member, application.id()));
    }

    /** What its members have declared here, for the other panels of the track. */
    Map<String, List<UUID>> declared() {
        return interests.declared();
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
        requireMember(account);
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

    private boolean reviews(String account, Application application) {
        return reviewersOf(application).stream()
                .anyMatch(member -> member.account().equals(account));
    }

    /**
     * All members, or those drawn, but those with an interest: declared by themselves, or found by the system in whom they
     * work or worked for, applied with or recommend.
     */
    public List<Member> reviewersOf(Application application) {
        return members.stream()
                .filter(member ->
                        concerns(member, application) && !recuses(member, application) && !tooLate(member, application))
                .toList();
    }

    /** Whether they were found to have an interest in it, and this step went on without them. */
    public boolean tooLate(Member member, Application application) {
        return interests.tooLate(member.account(), application.id());
    }

    /** Whether reviewers are drawn for each applicant. */
    boolean byDraw() {
        return drawn != null;
    }

    /** What was drawn is what holds from now on; of whom the draw did not speak nothing changes. */
    void release(List<DrawnReviewers.Of> released) {
        if (drawn == null) {
            throw Refusal.conflict("draw-not-asked").setting("reviewersPerApplicant");
        }
        drawn = drawn.with(released);
    }

    /** Whether this panel knows an interest of that account in the applicant: from any panel it closes the dossier. */
    public boolean recuses(String account, Application application) {
        return members.stream()
                .filter(member -> member.account().equals(account))
                .anyMatch(member -> recuses(member, application));
    }

    private boolean recuses(Member member, Application application) {
        return bond(member, application).isPresent();
    }

    Optional<Interests.Bond> bond(Member member, Application application) {
        return interests.between(member, application);
    }

    public boolean declared(String account) {
        return interests.declared(account);
    }

    /** Whether nothing more is expected of that member than what they submitted. */
    public boolean stoodDown(String account) {
        return stoodDown.contains(account);
    }

    boolean includes(String account) {
        return members.stream().anyMatch(member -> member.account().equals(account));
    }

    private void requireMember(String account) {
        if (!includes(account)) {
            throw Refusal.unknown("not-found");
        }
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

    public List<Member> members() {
        return members;
    }
}
