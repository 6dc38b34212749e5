package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every plan that was released, and the pages that were signed at the meetings. */
@Component
class CaseOfVisit implements CasePart {

    private final SiteVisits visits;
    private final Visiting visiting;
    private final SignedPages pages;
    private final Programs programs;

    CaseOfVisit(SiteVisits visits, Visiting visiting, SignedPages pages, Programs programs) {
        this.visits = visits;
        this.visiting = visiting;
        this.pages = pages;
        this.programs = programs;
    }

    @Override
    public Step step() {
        return Step.REVIEW;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var office = programs.policy(application.roundId()).terms().office();
        return visiting.step(application)
                .flatMap(step -> visits.findByApplicationIdAndOrdinal(application.id(), step.ordinal()))
                .map(visit -> Stream.concat(
                                visit.releases().stream().map(release -> plan(application, release, office)),
                                Arrays.stream(Kind.values())
                                        .flatMap(kind ->
                                                visit.pages(kind).stream().map(page -> page(kind, page, office))))
                        .toList())
                .orElse(List.of());
    }

    private static CaseItem plan(Application application, Release release, String office) {
        var paper = SitePlanPaper.of(application.name(), release, office);
        return new CaseItem(
                "%s（第%d次发布）".formatted(SitePlanPaper.TITLE, release.number()),
                office,
                ProcedureClock.local(release.at()).toLocalDate(),
                RecordKind.REVIEW,
                "pdf",
                true,
                () -> new ByteArrayInputStream(LetterPdf.print(paper)));
    }

    private CaseItem page(Kind kind, SignedPage page, String office) {
        return new CaseItem(
                kind.title() + "签到表",
                office,
                ProcedureClock.local(page.at()).toLocalDate(),
                RecordKind.REVIEW,
                pages.ending(page.sha256()),
                true,
                () -> pages.content(page.sha256()));
    }
}
