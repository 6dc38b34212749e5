package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.EarlierFindings;
import cn.qualityaward.award.application.EarlierFindings.Found;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.sitevisit.Meeting.Attendance;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.award.sitevisit.Release.Visitor;
import cn.qualityaward.award.sitevisit.Visiting.Seen;
import cn.qualityaward.award.sitevisit.Visiting.Side;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each side sees of a visit: the applicant what was released, the others also what it was drawn up from. */
@Component
class SiteVisitViews {

    record Person(UUID expert, String name) {}

    /** @param percent only to whom the rules have it confirmed, and to the office */
    record ToLookAt(String code, String name, @Nullable Integer percent, boolean apart, List<String> improvements) {}

    /** @param leads who of the team */
    record Released(
            int number,
            Instant at,
            String by,
            SitePlan plan,
            List<Person> team,
            String leads,
            @Nullable String reason) {}

    /**
     * @param attendance none before it was signed in
     * @param team the names of those who were there
     */
    record Held(
            Kind kind,
            @Nullable Attendance attendance,
            List<String> team,
            @Nullable Instant at,
            @Nullable String by,
            boolean onPaper,
            List<SignedPage> pages) {}

    /**
     * @param version what {@code If-Match} names
     * @param open whether it may still be acted on
     * @param asked whether the rules have both meetings signed in before the step is closed
     * @param signs whether the reader signs the meetings in, as the leader
     * @param draft what is planned, for the office alone
     * @param team whoever would visit by now, for the office alone
     * @param suggestedLeader who leads the panel for this applicant
     */
    record View(
            UUID application,
            String name,
            UUID round,
            ApplicantKind track,
            int ordinal,
            int version,
            boolean open,
            boolean asked,
            boolean signs,
            @Nullable SitePlan draft,
            List<Person> team,
            @Nullable UUID suggestedLeader,
            List<ToLookAt> found,
            List<Released> releases,
            List<Held> meetings) {}

    /** One line of the list. */
    record Row(
            UUID application,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int releases,
            @Nullable LocalDate opened,
            @Nullable LocalDate closed) {}

    private final Visiting visiting;
    private final SiteMeetings meetings;
    private final EarlierFindings findings;
    private final Programs programs;

    SiteVisitViews(Visiting visiting, SiteMeetings meetings, EarlierFindings findings, Programs programs) {
        this.visiting = visiting;
        this.meetings = meetings;
        this.findings = findings;
        this.programs = programs;
    }

    View of(Seen seen, Caller caller) {
        var visit = seen.visit();
        var application = seen.application();
        var office = seen.side() == Side.OFFICE;
        var panel = visiting.panel(application, seen.step());
        var open = visiting.acts(seen);
        return new View(
                application.id(),
                application.name(),
                application.roundId(),
                application.track(),
                seen.step().ordinal(),
                version(visit),
                open,
                meetings.asked(application.roundId()),
                open
                        && visit.released()
                                .filter(release -> release.isLedBy(caller.id()))
                                .isPresent(),
                office ? visit.plan() : null,
                office
                        ? panel.map(formed -> people(Visiting.team(formed, application)))
                                .orElse(List.of())
                        : List.of(),
                office
                        ? panel.flatMap(formed -> formed.leaderOf(application))
                                .map(leader -> leader.expert())
                                .orElse(null)
                        : null,
                seen.side() == Side.APPLICANT ? List.of() : found(seen),
                visit.releases().stream().map(SiteVisitViews::released).toList(),
                Arrays.stream(Kind.values()).map(kind -> held(visit, kind)).toList());
    }

    private List<ToLookAt> found(Seen seen) {
        var marks = seen.side() == Side.OFFICE
                || Boolean.TRUE.equals(
                        programs.rules(seen.application().roundId()).siteConfirms());
        return findings.before(seen.application(), seen.step().ordinal()).stream()
                .map(found -> toLookAt(found, marks))
                .toList();
    }

    private static ToLookAt toLookAt(Found found, boolean marks) {
        return new ToLookAt(
                found.code(), found.name(), marks ? found.percent() : null, found.apart(), found.improvements());
    }

    private static Released released(Release release) {
        return new Released(
                release.number(),
                release.at(),
                release.by(),
                release.plan(),
                people(release.team()),
                release.leader(),
                release.reason());
    }

    static Row row(Application application, Optional<SiteVisit> visit) {
        var plan = visit.flatMap(SiteVisit::released).map(Release::plan);
        return new Row(
                application.id(),
                application.name(),
                plan.map(SitePlan::from).orElse(null),
                plan.map(SitePlan::to).orElse(null),
                visit.map(one -> one.releases().size()).orElse(0),
                day(visit, Kind.OPENING),
                day(visit, Kind.CLOSING));
    }

    private static @Nullable LocalDate day(Optional<SiteVisit> visit, Kind kind) {
        return visit.flatMap(one -> one.meeting(kind))
                .map(meeting -> meeting.attendance().on())
                .orElse(null);
    }

    private static Held held(SiteVisit visit, Kind kind) {
        var meeting = visit.meeting(kind);
        return new Held(
                kind,
                meeting.map(Meeting::attendance).orElse(null),
                meeting.map(one -> visit.present(one)).orElse(List.of()),
                meeting.map(Meeting::at).orElse(null),
                meeting.map(Meeting::by).orElse(null),
                meeting.filter(Meeting::onPaper).isPresent(),
                visit.pages(kind));
    }

    private static List<Person> people(List<Visitor> team) {
        return team.stream()
                .map(visitor -> new Person(visitor.expert(), visitor.name()))
                .toList();
    }

    /** Nought is a visit nobody stored yet: once it is, no tag from before fits it. */
    static int version(SiteVisit visit) {
        var version = visit.version();
        return version == null ? 0 : version + 1;
    }
}
