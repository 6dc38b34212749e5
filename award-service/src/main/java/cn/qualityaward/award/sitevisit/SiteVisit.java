package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.sitevisit.Meeting.Attendance;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.award.sitevisit.Release.Visitor;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SiteMeetingPageKept;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SiteMeetingSignedIn;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePlanDrafted;
import cn.qualityaward.award.sitevisit.SiteVisitFacts.SitePlanReleased;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 现场评审 of one applicant: planned, released to whom it concerns, then opened and closed by two meetings. */
@Entity
class SiteVisit extends Aggregate {

    private static final String ARTICLE = StageKind.SITE.article();

    /** The scan of what was signed at a meeting. */
    record Kept(Kind meeting, SignedPage page) {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;
    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SitePlan plan;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Release> releases = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Meeting> meetings = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kept> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected SiteVisit() {}

    SiteVisit(Application application, int ordinal) {
        super(Ids.next());
        this.roundId = application.roundId();
        this.track = application.track();
        this.ordinal = ordinal;
        this.applicationId = application.id();
    }

    /** Nobody but the office and the team sees it before it is released. */
    void draft(SitePlan plan) {
        requireUnclosed();
        plan.check();
        this.plan = plan;
        done(new SitePlanDrafted(id(), applicationId));
    }

    /** To the applicant and the team. One that follows another differs from it, and says why. */
    void release(List<Visitor> team, @Nullable String reason, String by, Instant now) {
        requireUnclosed();
        var plan = this.plan;
        if (plan == null) {
            throw Refusal.conflict("site-plan-missing").article(ARTICLE);
        }
        if (team.stream().noneMatch(visitor -> visitor.expert().equals(plan.leader()))) {
            throw Refusal.invalid("not-on-the-panel").field("leader").article(ARTICLE);
        }
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        released().ifPresent(before -> {
            if (before.plan().equals(plan) && before.team().equals(team)) {
                throw Refusal.conflict("site-plan-unchanged").article(ARTICLE);
            }
            if (why == null) {
                throw Refusal.invalid("reason-missing").field("reason").article(ARTICLE);
            }
        });
        var release =
                new Release(releases.size() + 1, now, by, plan, List.copyOf(team), releases.isEmpty() ? null : why);
        releases = Stream.concat(releases.stream(), Stream.of(release)).toList();
        done(new SitePlanReleased(
                id(),
                applicationId,
                roundId,
                track,
                release.number(),
                plan.from(),
                plan.to(),
                plan.place(),
                team.stream().map(Visitor::account).toList(),
                release.reason()));
    }

    /** 签到, by whoever leads the team on the spot. */
    void signIn(Kind kind, Attendance attendance, Visitor leader, Instant now, LocalDate today) {
        requireLeader(leader.account());
        enter(kind, attendance, leader.name(), false, now, today);
    }

    /** Refuses whoever does not lead the team by the plan that holds now. */
    void requireLeader(String account) {
        if (!required().isLedBy(account)) {
            throw Refusal.forbidden("site-leader-only").article(ARTICLE);
        }
    }

    /** The same by the office, off the page that was signed there. */
    void enterSigned(Kind kind, Attendance attendance, String officer, Instant now, LocalDate today) {
        if (pages(kind).isEmpty()) {
            throw Refusal.conflict("meeting-page-missing").article(ARTICLE);
        }
        enter(kind, attendance, officer, true, now, today);
    }

    private void enter(Kind kind, Attendance attendance, String by, boolean onPaper, Instant now, LocalDate today) {
        requireFits(kind, attendance, today);
        if (meeting(kind).isPresent()
                && (attendance.reason() == null || attendance.reason().isBlank())) {
            throw Refusal.invalid("reason-missing").field("reason").article(ARTICLE);
        }
        meetings = Stream.concat(
                        meetings.stream().filter(meeting -> meeting.kind() != kind),
                        Stream.of(new Meeting(kind, attendance, now, by, onPaper)))
                .toList();
        done(new SiteMeetingSignedIn(
                id(),
                applicationId,
                kind,
                attendance.on(),
                attendance.team().size(),
                attendance.applicant().size(),
                attendance.others().size(),
                onPaper,
                attendance.reason()));
    }

    /** Held on a day the plan names, in their order, by those whom it names. */
    private void requireFits(Kind kind, Attendance attendance, LocalDate today) {
        var release = required();
        if (attendance.on().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").field("on").article(ARTICLE);
        }
        if (!release.plan().includes(attendance.on())) {
            throw Refusal.invalid("meeting-outside-plan")
                    .field("on")
                    .article(ARTICLE)
                    .with("from", release.plan().from())
                    .with("to", release.plan().to());
        }
        if (!release.team().stream()
                .map(Visitor::expert)
                .collect(Collectors.toSet())
                .containsAll(attendance.team())) {
            throw Refusal.invalid("not-on-the-panel").field("team").article(ARTICLE);
        }
        var other = meeting(kind == Kind.OPENING ? Kind.CLOSING : Kind.OPENING)
                .map(meeting -> meeting.attendance().on());
        if (kind == Kind.CLOSING && other.isEmpty()) {
            throw Refusal.conflict("opening-not-signed-in").article(ARTICLE);
        }
        if (other.filter(day -> kind == Kind.CLOSING
                        ? attendance.on().isBefore(day)
                        : attendance.on().isAfter(day))
                .isPresent()) {
            throw Refusal.invalid("meetings-out-of-order").field("on").article(ARTICLE);
        }
    }

    void keep(Kind kind, SignedPage page) {
        required();
        SignedPages.with(pages(kind), page, ARTICLE);
        pages = Stream.concat(pages.stream(), Stream.of(new Kept(kind, page))).toList();
        done(new SiteMeetingPageKept(id(), applicationId, kind, page.sha256()));
    }

    private void requireUnclosed() {
        if (meeting(Kind.CLOSING).isPresent()) {
            throw Refusal.conflict("site-visit-over").article(ARTICLE);
        }
    }

    boolean bothSignedIn() {
        return meetings.size() == Kind.values().length;
    }

    Optional<Release> released() {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    /** What holds now. */
    Release required() {
        return released()
                .orElseThrow(() -> Refusal.conflict("site-plan-unreleased").article(ARTICLE));
    }

    Optional<Meeting> meeting(Kind kind) {
        return meetings.stream().filter(meeting -> meeting.kind() == kind).findFirst();
    }

    List<SignedPage> pages(Kind kind) {
        return pages.stream()
                .filter(kept -> kept.meeting() == kind)
                .map(Kept::page)
                .toList();
    }

    /** The names of those of the team who were there; whoever the plan names no longer was named by one before. */
    List<String> present(Meeting meeting) {
        return releases.stream()
                .flatMap(release -> release.team().stream())
                .filter(visitor -> meeting.attendance().team().contains(visitor.expert()))
                .map(Visitor::name)
                .distinct()
                .toList();
    }

    UUID applicationId() {
        return applicationId;
    }

    ApplicantKind track() {
        return track;
    }

    int ordinal() {
        return ordinal;
    }

    List<Meeting> meetings() {
        return meetings;
    }

    @Nullable
    SitePlan plan() {
        return plan;
    }

    List<Release> releases() {
        return releases;
    }
}
