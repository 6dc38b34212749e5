package cn.qualityaward.award.application;

import cn.qualityaward.award.application.ApplicationFacts.AffiliatesNamed;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationCorrected;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationExtended;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationMoved;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationRevised;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationStandsAgain;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationStarted;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSubmitted;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationSupplemented;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationTakenOver;
import cn.qualityaward.award.application.ApplicationFacts.ApplicationWithdrawn;
import cn.qualityaward.award.application.ApplicationFacts.GroundsGiven;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Decider.Paper;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 申报: one applicant in one round, and where it stands on its track. */
@Entity
@DynamicUpdate // what a step decides on what it read says nothing of who acts for the applicant by now
public class Application extends Aggregate {

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    // who works on it has nothing to do with what is written: nobody's draft is overtaken by it
    @Embedded
    @OptimisticLock(excluded = true)
    private Team team;

    @Embedded
    private Dossier dossier;

    @Embedded
    private Place place = new Place();

    // what is known of whoever works on the award says nothing of what is written either
    @JdbcTypeCode(SqlTypes.ARRAY)
    @OptimisticLock(excluded = true)
    private List<String> steppedBack = List.of();

    private @Nullable String classCode;
    private @Nullable String grounds;
    private @Nullable String checker;
    private @Nullable String recommender;

    /** 代录: the entry by which it came in, where its applicant handed it in on paper. */
    private @Nullable UUID paperEntry;

    private @Nullable String onPaper;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Application() {}

    Application(UUID round, ApplicantKind track, String applicant, ApplicationForm form) {
        super(Ids.next());
        this.roundId = round;
        this.track = track;
        this.team = new Team(applicant);
        this.dossier = new Dossier(form, track);
        done(new ApplicationStarted(id(), round));
    }

    /** 代录: handed in on signed paper. It is kept under an account that nobody can log in with. */
    static Application onPaper(UUID round, ApplicantKind track, Paper paper, ApplicationForm form) {
        var entry = Objects.requireNonNull(paper.entry());
        var application = new Application(round, track, nobody(entry), form);
        application.paperEntry = entry;
        application.onPaper = paper.toString();
        return application;
    }

    private static String nobody(UUID entry) {
        return "paper:" + entry;
    }

    /** 代录, and not taken over by its applicant. */
    boolean isWithNobody() {
        return paperEntry().filter(entry -> isApplicant(nobody(entry))).isPresent();
    }

    /** 接管: it stays where it stands. */
    void takenOver(String account, String name, Instant now) {
        place.note(now, Passage.TAKEOVER, "申报人凭接管码接管", "第五条", null);
        done(new ApplicationTakenOver(id(), roundId, account, name));
    }

    public void revise(ApplicationForm form) {
        if (!place.withItsApplicant()) {
            throw refused("application-sealed", "第十三条(一)");
        }
        if (outcome() == Outcome.RETURNED) {
            requireSameApplicant(form.of(track));
            dossier.redraft(form, track);
        } else {
            fill(form);
        }
        done(new ApplicationRevised(id()));
    }

    private void requireSameApplicant(ApplicationForm other) {
        if (!other.saysTheSameOfWho(form())) {
            throw refused("application-identity-fixed", "第十三条(一)");
        }
        if (recommended() && !other.saysTheSameOfRecommender(form())) {
            throw refused("application-recommender-fixed", "第十三条(一)");
        }
    }

    /** Sealed with its submission; open again only while it is returned, and until the last day for that. */
    void requireOpen(Instant now) {
        if (!place.withItsApplicant()) {
            throw refused("application-sealed", "第十三条(一)");
        }
        var completeBy = completeBy();
        if (completeBy != null && isOver(completeBy, now)) {
            throw refused("deadline-passed", place.article()).with("deadline", completeBy);
        }
    }

    /** What was written is what is handed in. */
    void takeUp() {
        dossier.takeUp();
    }

    void fill(ApplicationForm form) {
        dossier.fill(form, track);
    }

    /** Seals the dossier: its receipt and the SHA-256 of its canonical form. A returned one is sealed anew. */
    void submit(String receipt, String sha256, Route route, Procedure procedure, Brought brought) {
        requireOpen(brought.inTime());
        var now = brought.now();
        var paper = brought.onPaper();
        dossier.handIn(receipt, sha256, now);
        this.checker = route.checker();
        this.recommender = route.recommender();
        if (outcome() == Outcome.DRAFT) {
            place.enter(procedure.at(0));
        } else {
            place.come(Outcome.OPEN);
        }
        place.note(now, "applicant", null, "第十三条(一)", paper);
        done(new ApplicationSubmitted(id(), roundId, Objects.requireNonNull(receipt()), sha256, paper));
        recommendItselfUnchecked(procedure, now);
    }

    /** Sealed anew for the step that asked for more, which goes on with it. */
    void supplement(int submission, String sha256, Brought brought) {
        requireOpen(brought.inTime());
        dossier.handIn(null, sha256, brought.now());
        place.come(Outcome.OPEN);
        place.note(brought.now(), "applicant", null, place.article(), brought.onPaper());
        done(new ApplicationSupplemented(id(), roundId, submission, sha256, place.article(), brought.onPaper()));
    }

    /** 更正 of what it stated; it stays where it stands. */
    void sealedAnew(int submission, String sha256, Correctable.Corrected corrected, Instant now) {
        dossier.seal(sha256);
        var by = corrected.by();
        place.note(now, by.unit(), corrected.told(), "第十三条(一)", by.onPaper());
        done(new ApplicationCorrected(id(), roundId, submission, sha256, corrected.id()));
    }

    /** 更正 of a decision: it stands at that step again, where it was decided wrongly. */
    void stand(Procedure.Step step, Outcome outcome, String reason, String article, Decider by, Instant now) {
        var from = status();
        place.enter(step);
        place.come(outcome);
        moved(from, by, reason, article, now);
    }

    /**
     * 撤销原决定: it waits there again for what is decided anew.
     *
     * @param resolved whether what it was to be given was resolved behind that step, and is so no longer
     */
    void standAgain(Procedure.Step step, boolean resolved, Retractable.Retracted why, Instant now) {
        var by = why.by();
        requireUnbiased(by.account());
        var from = status();
        place.enter(step);
        if (resolved) {
            classCode = null;
            grounds = null;
        }
        var article = place.article();
        place.note(now, by.unit(), why.told(), article, by.onPaper());
        done(new ApplicationStandsAgain(
                id(), roundId, from, status(), by.unit(), why.reason(), article, by.onPaper(), why.id()));
    }

    private void recommendItselfUnchecked(Procedure procedure, Instant now) {
        if (place.is(StageKind.RECOMMENDATION, Outcome.OPEN) && checker == null) {
            recommendItself(procedure, new Decider(applicant(), name(), "applicant/self", null), now);
        }
    }

    /** 自荐: nobody signs; what is checked first, where a local board checks, was checked. */
    public void recommendItself(Procedure procedure, Decider by, Instant now) {
        pass(procedure, by, "自荐", now);
    }

    void withdraw(String reason, Brought brought) {
        if (ended()) {
            throw refused("application-ended", "第五条");
        }
        place.come(Outcome.WITHDRAWN);
        place.note(brought.now(), "applicant", reason, "第五条", brought.onPaper());
        done(new ApplicationWithdrawn(id(), roundId, reason, brought.onPaper()));
    }

    /** Refuses unless the application waits in a step of that kind. */
    public Application requireAt(StageKind expected, Outcome... expectedOutcomes) {
        if (!place.is(expected, expectedOutcomes)) {
            throw refused("application-not-there", expected.article()).with("expected", expected);
        }
        return this;
    }

    /** The same of one step: of several of its kind, that one. */
    public Application requireAt(Procedure.Step expected, Outcome... expectedOutcomes) {
        requireAt(expected.kind(), expectedOutcomes);
        if (ordinal() != expected.ordinal()) {
            throw refused("turn-not-open", expected.kind().article())
                    .with("stage", expected.kind())
                    .with("turn", expected.turn());
        }
        return this;
    }

    /** 一次告知: returned for completion with all defects at once, and a last day (补正期限) for it. */
    public void sendBack(String defects, LocalDate completeBy, Decider by, Instant now) {
        requireAt(StageKind.RECOMMENDATION, Outcome.OPEN);
        back(defects, completeBy, by, now);
    }

    /** 补充材料: the office asks for all that it misses at once, with a last day for it. */
    public void askForMore(String wanted, LocalDate completeBy, Decider by, Instant now) {
        var examined = stage() == StageKind.RECHECK ? StageKind.RECHECK : StageKind.FORMAL_REVIEW;
        requireAt(examined, Outcome.OPEN);
        back(wanted, completeBy, by, now);
    }

    private void back(String wanted, LocalDate completeBy, Decider by, Instant now) {
        if (isOver(completeBy, now)) {
            throw Refusal.invalid("last-day-past").field("completeBy").article(place.article());
        }
        decided(Outcome.RETURNED, by, wanted, now);
        place.completeBy(completeBy);
    }

    /** 延期 of this application alone: it is told so in its history. */
    void extend(LocalDate to, @Nullable LocalDate lastDay, String reason, Decider by, Instant now) {
        requireUnbiased(by.account());
        if (!withItsApplicant()) {
            requireAt(StageKind.RECOMMENDATION, Outcome.OPEN, Outcome.CHECKED);
        }
        if (isOver(to, now) || lastDay != null && !to.isAfter(lastDay)) {
            throw Refusal.invalid("extension-not-later")
                    .field("to")
                    .article(place.article())
                    .with("deadline", lastDay);
        }
        place.extend(to);
        place.note(now, by.unit(), "期限延至" + to + "：" + reason, place.article(), by.onPaper());
        done(new ApplicationExtended(id(), roundId, to, reason, place.article()));
    }

    /** Not handed in yet, and given more time to be than the window has. */
    boolean mayStillComeIn(Instant now) {
        var to = extendedTo();
        return outcome() == Outcome.DRAFT && to != null && !isOver(to, now);
    }

    /** 终止: what it waited for can no longer come. Joint steps end nobody this way: they decide for all at once. */
    void end(LocalDate lastDay, String reason, Decider by, Instant now) {
        var stage = stage();
        if (stage == null || stage.joint() || ended()) {
            throw refused("nothing-awaited", place.article());
        }
        if (!isOver(lastDay, now)) {
            throw refused("not-overdue", place.article()).with("deadline", lastDay);
        }
        decided(Outcome.ENDED, by, reason, now);
    }

    /** A round that stood still gives back the days. */
    void later(LocalDate stoppedOn, long days) {
        place.later(stoppedOn, days);
    }

    private static boolean isOver(LocalDate day, Instant now) {
        return ProcedureClock.local(now).toLocalDate().isAfter(day);
    }

    /** The local board found it true and complete (第十三条(一)). */
    public void check(Decider by, Instant now) {
        requireAt(StageKind.RECOMMENDATION, Outcome.OPEN);
        decided(Outcome.CHECKED, by, null, now);
    }

    /** 异议处理中: it waits for the ruling while others may go on (第十五条). */
    public void hold(String reason, Decider by, Instant now) {
        requireAt(StageKind.PUBLIC_NOTICE, Outcome.OPEN);
        decided(Outcome.HELD, by, reason, now);
    }

    /** What was said against it was ruled on (第十五条). */
    public void release(String reason, Decider by, Instant now) {
        requireAt(StageKind.PUBLIC_NOTICE, Outcome.HELD);
        decided(Outcome.OPEN, by, reason, now);
    }

    /** 审议: what it is to be given, with the resolution that lets it go on (第十四条). */
    void endorse(String classCode, @Nullable String grounds) {
        requireAt(StageKind.DELIBERATION, Outcome.OPEN);
        this.classCode = classCode;
        this.grounds = grounds;
    }

    /** 授奖理由 of a list that was resolved before it was asked for: told once, when it is published. */
    void giveGrounds(String text) {
        requireAt(StageKind.PUBLIC_NOTICE, Outcome.OPEN);
        if (classCode == null || grounds != null && !grounds.isBlank()) {
            throw Refusal.conflict("grounds-resolved").article("第十四条").with("name", name());
        }
        grounds = text;
        done(new GroundsGiven(id(), roundId, text));
    }

    void pass(Procedure procedure, Decider by, @Nullable String reason, Instant now) {
        var from = status();
        var article = place.article();
        procedure.after(ordinal()).ifPresentOrElse(place::enter, () -> place.come(Outcome.CONFERRED));
        moved(from, by, reason, article, now);
        recommendItselfUnchecked(procedure, now);
    }

    void fail(Decider by, String reason, Instant now) {
        fail(by, reason, place.article(), now);
    }

    void fail(Decider by, String reason, String article, Instant now) {
        decided(Outcome.FAILED, by, reason, article, now);
    }

    private void decided(Outcome next, Decider by, @Nullable String reason, Instant now) {
        decided(next, by, reason, place.article(), now);
    }

    private void decided(Outcome next, Decider by, @Nullable String reason, String article, Instant now) {
        var from = status();
        place.come(next);
        moved(from, by, reason, article, now);
    }

    private void moved(Status from, Decider by, @Nullable String reason, String article, Instant now) {
        if (!by.unit().startsWith("applicant/")) {
            requireUnbiased(by.account());
        }
        place.note(now, by.unit(), reason, article, by.onPaper());
        done(new ApplicationMoved(id(), roundId, from, status(), by.unit(), reason, article, by.onPaper()));
    }

    Refusal refused(String slug, String article) {
        return Refusal.conflict(slug).article(article).with("status", status());
    }

    public UUID roundId() {
        return roundId;
    }

    public ApplicantKind track() {
        return track;
    }

    /** The account that applies (申报人): what binds the applicant is its alone. */
    public String applicant() {
        return team.applicant();
    }

    public boolean isApplicant(String account) {
        return team.is(account);
    }

    /** Whether that account works for the applicant: it, or one of its collaborators (协作人). */
    public boolean actsFor(String account) {
        return team.acts(account);
    }

    /** 第十八条: whoever works or worked for the applicant does not judge it. */
    public boolean everActed(String account) {
        return team.everActed(account);
    }

    /**
     * Whom it names by these numbers (号码指纹), whoever an earlier submission did among them, unless that was corrected:
     * whoever was once named there does not judge it.
     */
    void names(Collection<String> prints, boolean corrected) {
        dossier.names(prints, corrected);
    }

    /** 关联单位 as it is sealed; those who review it are looked at again where it names others than before. */
    void affiliate(boolean corrected, Instant now) {
        if (dossier.affiliate(track, corrected, now)) {
            done(new AffiliatesNamed(id(), roundId, now));
        }
    }

    /** 第十八条: in which organizations an interest is one in the applicant. */
    public List<Affiliate> affiliates() {
        return dossier.affiliates(track);
    }

    /** 第十八条: whether it was handed in with a number of that person, under whatever account they review. */
    public boolean namesAny(Collection<String> prints) {
        return !Collections.disjoint(dossier.numbers(), prints);
    }

    /** 回避: has an interest in the applicant, and has nothing more to do with it. */
    public void stepBack(String account) {
        steppedBack = Stream.concat(steppedBack.stream(), Stream.of(account))
                .distinct()
                .toList();
    }

    /** The office found that there is no such interest. */
    public void readmit(String account) {
        steppedBack =
                steppedBack.stream().filter(other -> !other.equals(account)).toList();
    }

    /** 第十八条: whoever has an interest in the applicant, or works or worked for it, neither reads its dossier nor judges it. */
    public boolean recuses(String account) {
        return everActed(account) || steppedBack.contains(account);
    }

    public void requireUnbiased(String account) {
        if (recuses(account)) {
            throw Refusal.forbidden("recused").article("第十八条").with("name", name());
        }
    }

    /** All who work for the applicant now. */
    public List<String> acting() {
        return team.accounts();
    }

    /** Who works on it, comes and goes, and hands it on. */
    public Teamwork teamwork() {
        return new Teamwork(this, team);
    }

    void tell(Fact fact) {
        done(fact);
    }

    /** As it was handed in, or as far as it is written before that. */
    public ApplicationForm form() {
        return dossier.form();
    }

    /** As far as its applicant has written it. */
    public ApplicationForm written() {
        return withItsApplicant() ? dossier.written() : form();
    }

    /** In nobody's hands but its applicant's; others read what was handed in last. */
    public boolean withItsApplicant() {
        return place.withItsApplicant();
    }

    /** Past the step in which that is decided. */
    boolean recommended() {
        return ordinal() >= 0 && stage() != StageKind.RECOMMENDATION;
    }

    public String name() {
        return dossier.name();
    }

    public String division() {
        return dossier.division();
    }

    /** The unit that checks truth and completeness. */
    public @Nullable String checker() {
        return checker;
    }

    /** The unit, or the expert by name, that signs the recommendation; none for 自荐. */
    public @Nullable String recommender() {
        return recommender;
    }

    public @Nullable String creditCode() {
        return dossier.creditCode();
    }

    public int ordinal() {
        return place.ordinal();
    }

    public @Nullable StageKind stage() {
        return place.stage();
    }

    public Outcome outcome() {
        return place.outcome();
    }

    public Status status() {
        return place.status();
    }

    /** Whether it has been handed in, if only once. */
    public boolean sealed() {
        return dossier.sha256() != null;
    }

    public boolean ended() {
        return outcome().ended();
    }

    public @Nullable String receipt() {
        return dossier.receipt();
    }

    @Nullable
    String sha256() {
        return dossier.sha256();
    }

    @Nullable
    Instant submittedAt() {
        return dossier.submittedAt();
    }

    /** The class it was endorsed for (奖项), once it was. */
    public @Nullable String classCode() {
        return classCode;
    }

    /** 授奖理由, where whoever deliberated gave one. */
    public @Nullable String grounds() {
        return grounds;
    }

    /** 补正期限, while it is returned. */
    public @Nullable LocalDate completeBy() {
        return place.completeBy();
    }

    /** The last day of the step it is in, where that is its own and not the plan's. */
    public @Nullable LocalDate extendedTo() {
        return place.extendedTo();
    }

    /** 代录: the entry by which it came in. */
    public Optional<UUID> paperEntry() {
        return Optional.ofNullable(paperEntry);
    }

    /** 代录: number and date of the paper by which it came in. */
    @Nullable
    String onPaper() {
        return onPaper;
    }

    /** Whether that was in the step it is in, this time: it may have been there before (撤销原决定). */
    public boolean inStep(int ordinal, Instant at) {
        return ordinal == ordinal() && !at.isBefore(place.since());
    }

    List<Passage> history() {
        return place.history();
    }

    /** Why it came no further, as the last decision on it says. */
    public Optional<String> lastReason() {
        return place.history().stream()
                .filter(passage -> !passage.by().equals(Passage.TAKEOVER))
                .reduce((earlier, later) -> later)
                .map(Passage::reason);
    }
}
