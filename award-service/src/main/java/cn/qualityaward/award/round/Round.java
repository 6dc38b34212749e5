package cn.qualityaward.award.round;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs.Versions;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.RoundFacts.AnnouncementDrafted;
import cn.qualityaward.award.round.RoundFacts.CommendedInPart;
import cn.qualityaward.award.round.RoundFacts.DocumentsPinned;
import cn.qualityaward.award.round.RoundFacts.RoundAnnounced;
import cn.qualityaward.award.round.RoundFacts.RoundClosed;
import cn.qualityaward.award.round.RoundFacts.RoundCommended;
import cn.qualityaward.award.round.RoundFacts.RoundPlanned;
import cn.qualityaward.award.round.RoundFacts.RoundPostponed;
import cn.qualityaward.award.round.RoundFacts.RoundReplanned;
import cn.qualityaward.award.round.RoundFacts.RulesLocked;
import cn.qualityaward.award.round.RoundFacts.StageCompleted;
import cn.qualityaward.award.round.RoundFacts.StageReopened;
import cn.qualityaward.award.round.RoundFacts.WindowClosed;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One round of the award (届, 第三条、第十三条). */
@Entity
public class Round extends Aggregate {

    public enum State {
        PLANNED,
        RULES_LOCKED,
        ANNOUNCED,
        /** 中止: every deadline keeps what was left of it. */
        SUSPENDED,
        COMMENDED,
        CLOSED,
        /** 取消 */
        CANCELLED
    }

    /** What is decided in it may still come out otherwise. */
    public static final Set<State> UNDER_WAY = Set.of(State.ANNOUNCED, State.SUSPENDED);

    private String title;
    private int year;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant plannedAt;

    @Embedded
    private Walk walk = new Walk();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlannedStage> plan = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Announcement announcement;

    private @Nullable Instant announcedAt;
    private boolean windowClosed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Interruption interruption;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MajorMatter> matters = List.of();

    private @Nullable LocalDate commendedOn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Round() {}

    private Round(String title, int year, List<PlannedStage> plan, Instant now) {
        super(Ids.next());
        this.title = title;
        this.year = year;
        this.plan = List.copyOf(plan);
        this.state = State.PLANNED;
        this.plannedAt = now;
        done(new RoundPlanned(id(), title, year));
    }

    static Round plan(String title, int year, List<PlannedStage> plan, Instant now) {
        return new Round(title, year, plan, now);
    }

    void replan(String title, List<PlannedStage> plan) {
        if (state != State.PLANNED && state != State.RULES_LOCKED) {
            throw refused("round-already-announced", "第十三条");
        }
        this.title = title;
        this.plan = List.copyOf(plan);
        done(new RoundReplanned(id(), title));
    }

    /** The documents it is to run by; only what is planned may still take newer ones. */
    void pinned(Versions documents) {
        requireUnlocked();
        done(new DocumentsPinned(id(), documents));
    }

    private void requireUnlocked() {
        if (state != State.PLANNED) {
            throw refused("rules-already-locked", "第七条(二)");
        }
    }

    /** 审批评审规则、评审程序: from here on they are frozen for the round. */
    void lockRules(Decider by, String decision, Versions documents) {
        requireUnlocked();
        state = State.RULES_LOCKED;
        done(new RulesLocked(id(), by.unit(), decision, documents, by.onPaper()));
    }

    /** 起草申报公告: nothing counts by it before it is published. */
    void draft(Announcement announcement) {
        requireAnnounceable();
        this.announcement = announcement;
        done(new AnnouncementDrafted(id(), announcement.windowFrom(), announcement.windowTo()));
    }

    private void requireAnnounceable() {
        if (state == State.PLANNED) {
            throw refused("rules-not-approved", "第七条(二)");
        }
        if (state != State.RULES_LOCKED) {
            throw refused("round-already-announced", "第十三条");
        }
    }

    Announcement drafted() {
        requireAnnounceable();
        if (announcement == null) {
            throw refused("announcement-not-drafted", "第十三条");
        }
        return announcement;
    }

    /** 发布申报公告. What must be on file before is the announcement's own rule. */
    void announce(Function<ApplicantKind, Procedure> procedures, Instant now) {
        var drafted = drafted();
        this.announcedAt = now;
        this.state = State.ANNOUNCED;
        for (var kind : drafted.tracks()) {
            walk.begin(
                    kind,
                    procedures
                            .apply(kind)
                            .jointFrom(0)
                            .orElseThrow(() ->
                                    refused("track-without-stages", "第十三条").with("track", kind)));
        }
        done(new RoundAnnounced(id(), drafted.windowFrom(), drafted.windowTo()));
    }

    /** Everybody may know of it from then on. */
    public boolean wasAnnounced() {
        return announcedAt != null;
    }

    /** A timer set before the window was moved, or while the round stands still, closes nothing. */
    void closeWindow(Instant now) {
        if (state == State.ANNOUNCED && announcement != null && announcement.isOver(now) && !windowClosed) {
            windowClosed = true;
            done(new WindowClosed(id()));
        }
    }

    /** Refuses what comes before the window opens, after it ends, or while nothing is announced. */
    public void requireWindow(Instant now) {
        var announced = announced();
        if (!announced.hasBegun(now) || announced.isOver(now)) {
            throw windowClosed(announced);
        }
    }

    /** A list is closed only once nobody can come in any more. */
    public void requireWindowOver(Instant now) {
        var announced = announced();
        if (!announced.isOver(now)) {
            throw refused("window-still-open", "第十三条(一)").with("to", announced.windowTo());
        }
    }

    public void requireTrack(ApplicantKind kind) {
        announced();
        if (!kinds().contains(kind)) {
            throw refused("track-unknown", "第三条").with("track", kind).field("track");
        }
    }

    /** The joint step that is open for a track; empty when it has walked them all. */
    public Optional<Procedure.Step> open(ApplicantKind kind, Procedure procedure) {
        announced();
        return at(kind, procedure);
    }

    /** The same of a round that may stand still: where it stands. */
    public Optional<Procedure.Step> at(ApplicantKind kind, Procedure procedure) {
        return walk.at(kind, procedure);
    }

    /** That step, refused unless it is of this kind. */
    public Procedure.Step requireOpen(ApplicantKind kind, StageKind expected, Procedure procedure) {
        requireTrack(kind);
        var open = open(kind, procedure);
        return open.filter(step -> step.kind() == expected)
                .orElseThrow(() -> refused("stage-not-open", expected.article())
                        .with("stage", expected)
                        .with("open", open.map(Procedure.Step::kind).orElse(null)));
    }

    /** The same of one step: of several of its kind (重复环节), that one. */
    public void requireOpen(ApplicantKind kind, Procedure.Step expected, Procedure procedure) {
        if (requireOpen(kind, expected.kind(), procedure).ordinal() != expected.ordinal()) {
            throw refused("turn-not-open", expected.kind().article())
                    .with("stage", expected.kind())
                    .with("turn", expected.turn());
        }
    }

    /** Refuses once a list of the track was closed: nobody comes in behind it. */
    public void requireNoListClosed(ApplicantKind kind, Procedure procedure) {
        requireTrack(kind);
        if (!open(kind, procedure).equals(procedure.jointFrom(0))) {
            throw refused("list-closed", "第十三条(二)");
        }
    }

    /** Closes a joint step for the whole track and opens the next. */
    public void complete(ApplicantKind kind, Procedure.Step step, Procedure procedure, Decider by, Instant now) {
        requireOpen(kind, step, procedure);
        walk.close(kind, step, procedure, now);
        done(new StageCompleted(id(), kind, step.ordinal(), step.kind(), by.unit(), by.onPaper()));
    }

    /** 撤销原决定: a step that was closed is decided anew, and whatever was closed behind it with it. */
    public void reopen(ApplicantKind kind, Procedure.Step step, String reason, Decider by) {
        requireTrack(kind);
        if (closedAt(kind, step.ordinal()).isEmpty()) {
            throw refused("stage-not-closed", step.kind().article()).with("stage", step.kind());
        }
        walk.reopen(kind, step);
        done(new StageReopened(id(), kind, step.ordinal(), step.kind(), reason, by.unit(), by.onPaper()));
    }

    /** 通报表彰: over once every track has come to its end; whoever an objection held back is commended after the others. */
    public void commend(LocalDate on, String documentNumber, Function<ApplicantKind, Procedure> procedures) {
        announced();
        commendedOn = commendedOn == null ? on : commendedOn;
        if (kinds().stream().anyMatch(kind -> open(kind, procedures.apply(kind)).isPresent())) {
            done(new CommendedInPart(id(), on, documentNumber));
        } else {
            state = State.COMMENDED;
            done(new RoundCommended(id(), on, documentNumber));
        }
    }

    void postpone(Postponement postponement, Instant now) {
        var announced = announced();
        postponement.requireLater(plan, announced.windowTo());
        if (postponement.windowTo().isAfter(announced.windowTo()) && announced.isOver(now)) {
            throw windowClosed(announced);
        }
        plan = List.copyOf(postponement.stages());
        announcement = announced.to(postponement.windowTo());
        told(
                MajorMatter.Kind.POSTPONED,
                now,
                postponement.reason(),
                postponement.documentNumber(),
                postponement.matter());
        done(new RoundPostponed(id(), postponement.windowTo(), postponement.reason(), postponement.matter()));
    }

    void suspend(Interruption why) {
        announced();
        state = State.SUSPENDED;
        interruption = why;
        told(MajorMatter.Kind.SUSPENDED, why.since(), why.reason(), why.documentNumber(), why.matter());
        done(new RoundSuspended(id(), why.reason(), why.documentNumber(), why.matter()));
    }

    /** @return the day it was stopped on */
    LocalDate resume(Instant now) {
        var stopped = interruption;
        if (state != State.SUSPENDED || stopped == null || announcement == null) {
            throw refused("round-not-suspended", "第七条(一)");
        }
        var since = ProcedureClock.local(stopped.since()).toLocalDate();
        var days = ChronoUnit.DAYS.between(since, ProcedureClock.local(now).toLocalDate());
        if (!announcement.windowTo().isBefore(since)) {
            announcement = announcement.to(announcement.windowTo().plusDays(days));
        }
        plan = plan.stream().map(stage -> stage.later(since, days)).toList();
        state = State.ANNOUNCED;
        interruption = null;
        told(MajorMatter.Kind.RESUMED, now, null, null, null);
        done(new RoundResumed(id(), since, days));
        return since;
    }

    void cancel(Interruption why) {
        if (commendedOn != null || state == State.CANCELLED) {
            throw refused("round-over", "第七条(一)").with("state", state);
        }
        state = State.CANCELLED;
        interruption = why;
        told(MajorMatter.Kind.CANCELLED, why.since(), why.reason(), why.documentNumber(), why.matter());
        done(new RoundCancelled(id(), why.reason(), why.documentNumber(), why.matter()));
    }

    private void told(
            MajorMatter.Kind kind,
            Instant at,
            @Nullable String reason,
            @Nullable String documentNumber,
            @Nullable UUID matter) {
        var told = new MajorMatter(kind, at, reason, documentNumber, windowTo().orElse(null), matter);
        matters = Stream.concat(matters.stream(), Stream.of(told)).toList();
    }

    void close() {
        if (state != State.COMMENDED) {
            throw refused("round-not-commended", "第十五条");
        }
        state = State.CLOSED;
        done(new RoundClosed(id()));
    }

    /** Refuses whatever cannot be done while nothing runs: before the announcement, standing still, or ended. */
    public void requireRunning() {
        announced();
    }

    /** Refuses while it stands still, and once it was cancelled; what is over may still be answered. */
    public void requireUninterrupted() {
        if (interruption != null) {
            throw refused(state == State.CANCELLED ? "round-cancelled" : "round-suspended", "第七条(一)")
                    .with("reason", interruption.reason());
        }
    }

    private Announcement announced() {
        requireUninterrupted();
        if (state != State.ANNOUNCED || announcement == null) {
            throw refused("round-not-running", "第十三条").with("state", state);
        }
        return announcement;
    }

    private Refusal windowClosed(Announcement announced) {
        return refused("window-closed", "第十三条(一)")
                .with("from", announced.windowFrom())
                .with("to", announced.windowTo());
    }

    private Refusal refused(String slug, String article) {
        return Refusal.conflict(slug).article(article).with("round", id());
    }

    public String title() {
        return title;
    }

    public int year() {
        return year;
    }

    public State state() {
        return state;
    }

    public List<ApplicantKind> kinds() {
        return walk.kinds();
    }

    List<PlannedStage> plan() {
        return plan;
    }

    /** The days the plan gives a step, if it names them. */
    public Optional<PlannedStage> planned(ApplicantKind kind, int ordinal) {
        return PlannedStage.find(plan, kind, ordinal);
    }

    public Optional<LocalDate> plannedEnd(ApplicantKind kind, int ordinal) {
        return planned(kind, ordinal).map(PlannedStage::to);
    }

    public Optional<Instant> closedAt(ApplicantKind kind, int ordinal) {
        return walk.closedAt(kind, ordinal);
    }

    @Nullable
    Announcement announcement() {
        return announcement;
    }

    @Nullable
    Instant announcedAt() {
        return announcedAt;
    }

    @Nullable
    Interruption interruption() {
        return interruption;
    }

    List<MajorMatter> matters() {
        return matters;
    }

    /** The last day of the window, once it is announced. */
    public Optional<LocalDate> windowTo() {
        return Optional.ofNullable(announcement).map(Announcement::windowTo);
    }

    /** 联系人、联系电话, as announced. */
    public Optional<String> contact() {
        return Optional.ofNullable(announcement).map(Announcement::contact);
    }

    /** The day the window ends, while it is still to come. */
    public Optional<LocalDate> windowEnd() {
        return state == State.ANNOUNCED && !windowClosed && announcement != null
                ? Optional.of(announcement.windowTo())
                : Optional.empty();
    }

    boolean windowClosed() {
        return windowClosed;
    }

    @Nullable
    LocalDate commendedOn() {
        return commendedOn;
    }
}
