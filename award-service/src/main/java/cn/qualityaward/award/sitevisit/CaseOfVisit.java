package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.attachment.Photos;
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

/** Every plan that was released, the pages that were signed at the meetings, and the photos. */
@Component
class CaseOfVisit implements CasePart {

    private final SiteVisits visits;
    private final Visiting visiting;
    private final SignedPages pages;
    private final SitePhotos photos;
    private final Readership readership;
    private final Programs programs;

    CaseOfVisit(
            SiteVisits visits,
            Visiting visiting,
            SignedPages pages,
            SitePhotos photos,
            Readership readership,
            Programs programs) {
        this.visits = visits;
        this.visiting = visiting;
        this.pages = pages;
        this.photos = photos;
        this.readership = readership;
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
                .map(visit -> Stream.of(
                                visit.releases().stream().map(release -> plan(application, release, office)),
                                Arrays.stream(Kind.values())
                                        .flatMap(kind ->
                                                visit.pages(kind).stream().map(page -> page(kind, page, office))),
                                photos(visit, readership.mayReadSecrets(caller, application), office))
                        .flatMap(items -> items)
                        .toList())
                .orElse(List.of());
    }

    /** Secrets for whoever may read them, and each taking on the record (第二十三条). */
    private Stream<CaseItem> photos(SiteVisit visit, boolean secrets, String office) {
        var there = photos.of(visit);
        return there.stream()
                .filter(photo -> secrets || !photo.said().secret())
                .map(photo -> photo(visit, photo, there.indexOf(photo) + 1, office));
    }

    private CaseItem photo(SiteVisit visit, SitePhoto photo, int number, String office) {
        photos.record(visit, photo);
        return new CaseItem(
                "现场照片%d：%s%s".formatted(number, photo.titled(), photo.said().secret() ? "（商业秘密、技术秘密）" : ""),
                office,
                ProcedureClock.local(photo.addedAt()).toLocalDate(),
                RecordKind.REVIEW,
                Photos.ending(photo.type()),
                false,
                () -> new ByteArrayInputStream(photos.content(photo)));
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
        return CaseItem.scanned(
                kind.title() + "签到表",
                office,
                ProcedureClock.local(page.at()).toLocalDate(),
                RecordKind.REVIEW,
                page,
                pages);
    }
}
