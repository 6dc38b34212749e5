package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is shown of the reports on who stands in a step. */
@Component
class ReportViews {

    /**
     * @param leader who presides; none where nobody was named who reviews it
     * @param writes whether the caller writes and issues it
     */
    record Row(
            UUID application,
            String name,
            ReportState state,
            @Nullable String leader,
            boolean writes,
            @Nullable Integer edition,
            @Nullable String issuer,
            @Nullable Instant issuedAt) {}

    /** @param paper SHA-256 of the paper */
    record EditionView(
            int number, Instant at, String by, String issuer, String reason, String paper, List<SignedPage> pages) {}

    /**
     * @param version of what is written; nought while nobody wrote anything
     * @param ready whether it may be issued
     * @param changed whether what is written says something else than the edition that stands
     * @param issuer in whose name it would be issued now
     * @param text what is written so far, to whoever writes it and to the office
     * @param collation the marks it is written from, likewise
     */
    record View(
            int version,
            String name,
            ReportState state,
            boolean ready,
            boolean writes,
            boolean changed,
            @Nullable String leader,
            String issuer,
            @Nullable ReportText text,
            @Nullable Collation collation,
            List<EditionView> editions) {}

    private final ReportDesk reports;
    private final ReportPapers papers;
    private final Standings standings;

    ReportViews(ReportDesk reports, ReportPapers papers, Standings standings) {
        this.reports = reports;
        this.papers = papers;
        this.standings = standings;
    }

    /** Whom the caller reviews, or to the office whom it has not stepped back from. */
    List<Row> all(Desk desk, Caller caller) {
        var office = caller.sitsIn("office");
        if (!office) {
            desk.panel().requireSitting(caller.id());
        }
        var known = reports.of(desk);
        return standings.of(desk).stream()
                .filter(reviewed -> office
                        ? !reviewed.application().recuses(caller.id())
                        : desk.panel().reviewsWithOthers(caller.id(), reviewed.application()))
                .map(reviewed ->
                        row(desk, reviewed, known.get(reviewed.application().id()), caller))
                .toList();
    }

    private Row row(Desk desk, Reviewed reviewed, @Nullable ReviewReport report, Caller caller) {
        var last = report == null ? null : report.issued().orElse(null);
        return new Row(
                reviewed.application().id(),
                reviewed.application().name(),
                reports.state(desk, reviewed, report),
                leader(desk, reviewed.application()),
                reports.writes(desk, reviewed.application(), caller),
                last == null ? null : last.number(),
                last == null ? null : last.issuer(),
                last == null ? null : last.at());
    }

    View of(Desk desk, Reviewed reviewed, Caller caller) {
        var begun = reports.begun(desk, reviewed).orElse(null);
        var writes = reports.writes(desk, reviewed.application(), caller);
        var whole = (writes || caller.sitsIn("office")) && reviewed.standing().complete();
        var report = whole ? reports.of(desk, reviewed) : begun;
        return new View(
                version(begun),
                reviewed.application().name(),
                reports.state(desk, reviewed, begun),
                reports.isReady(desk, reviewed),
                writes,
                begun != null
                        && begun.issued()
                                .filter(last -> !last.text().equals(begun.text()))
                                .isPresent(),
                leader(desk, reviewed.application()),
                papers.issuer(desk, reviewed.application()),
                whole && report != null ? report.text() : null,
                whole ? standings.collation(desk, reviewed) : null,
                begun == null || !reports.isReadable(reviewed, caller)
                        ? List.of()
                        : begun.editions().reversed().stream()
                                .map(ReportViews::edition)
                                .toList());
    }

    private static EditionView edition(Edition one) {
        return new EditionView(one.number(), one.at(), one.by(), one.issuer(), one.reason(), one.paper(), one.pages());
    }

    private static @Nullable String leader(Desk desk, Application application) {
        return desk.panel().leaderOf(application).map(Member::name).orElse(null);
    }

    /** Nought is what nobody wrote yet: once it is stored, no tag from before fits it. */
    static int version(@Nullable ReviewReport report) {
        var version = report == null ? null : report.version();
        return version == null ? 0 : version + 1;
    }
}
