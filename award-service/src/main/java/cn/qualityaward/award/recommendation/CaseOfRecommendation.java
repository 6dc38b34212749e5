package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the board, the departments and the recommender said, each with the pages they signed and sealed. */
@Component
class CaseOfRecommendation implements CasePart {

    private static final String CHECK = CheckSheet.OPINION, OPINION = "推荐意见", DEPARTMENT = "部门意见";

    private final Recommendations.LocalChecks checks;
    private final Recommendations.Signatures signatures;
    private final SignedPages pages;

    CaseOfRecommendation(Recommendations.LocalChecks checks, Recommendations.Signatures signatures, SignedPages pages) {
        this.checks = checks;
        this.signatures = signatures;
        this.pages = pages;
    }

    @Override
    public Step step() {
        return Step.RECOMMENDATION;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        var checked = checks.findByApplicationIdOrderById(application.id()).stream()
                .flatMap(check -> check(application, check, unitName.apply(check.unit())));
        var signed =
                signatures.findById(application.id()).stream().flatMap(one -> opinions(application, one, unitName));
        return Stream.concat(checked, signed).toList();
    }

    /** What was set aside, too, and whether what stands was signed since. */
    private Stream<CaseItem> opinions(Application application, Recommendation signed, UnaryOperator<String> unitName) {
        var earlier = signed.earlier().stream()
                .flatMap(one -> opinion(
                        application,
                        new Opinion(
                                one.unit(),
                                one.recommended(),
                                "（审查意见更正后失效）",
                                one.opinion(),
                                one.signer(),
                                one.paper(),
                                one.day(),
                                one.signedPages()),
                        unitName));
        var note = !signed.stands() ? "（审查意见更正后失效）" : signed.corrected() ? "（已更正）" : "";
        var latest = new Opinion(
                signed.unit(),
                signed.recommended(),
                note,
                signed.opinion(),
                signed.signer(),
                signed.paper(),
                signed.signedOn(),
                signed.signedPages());
        return Stream.concat(earlier, opinion(application, latest, unitName));
    }

    private record Opinion(
            String unit,
            boolean recommended,
            String note,
            String opinion,
            @Nullable String signer,
            @Nullable String paper,
            LocalDate signedOn,
            List<SignedPage> signedPages) {}

    private Stream<CaseItem> check(Application application, LocalCheck check, String unit) {
        var on = check.checkedOn();
        var written = CheckSheet.opinion(application, check, unit);
        return Stream.of(
                        Stream.of(item(CHECK, unit, on, written)),
                        check.signedPages().stream().map(page -> scan(CHECK, unit, on, page.sha256())),
                        check.departmentPages().stream()
                                .map(one -> scan(
                                        DEPARTMENT,
                                        one.department(),
                                        on,
                                        one.page().sha256())))
                .flatMap(items -> items);
    }

    private Stream<CaseItem> opinion(Application application, Opinion signed, UnaryOperator<String> unitName) {
        var on = signed.signedOn();
        var unit = unitName.apply(signed.unit());
        var lines = List.of(
                (signed.recommended() ? "同意推荐。" : "不予推荐。") + signed.note(),
                signed.opinion(),
                signed.paper() == null
                        ? "签署人：" + Objects.requireNonNullElse(signed.signer(), "")
                        : "纸质文件：" + signed.paper());
        var written = written(application.name() + OPINION, lines, unit, on);
        return Stream.concat(
                Stream.of(item(OPINION, unit, on, written)),
                signed.signedPages().stream().map(page -> scan(OPINION, unit, on, page.sha256())));
    }

    /** Whose hand it bears, as sheets and lists say it. */
    static String by(@Nullable String signer, @Nullable String paper) {
        return paper == null ? Objects.requireNonNullElse(signer, "") : "代录，文件：" + paper;
    }

    private static Letter written(String title, List<String> lines, String unit, LocalDate on) {
        return new Letter(
                "", "", "", title, "（系统登记的内容，以签字盖章件为准）", "", lines, List.of(), unit, ChineseDate.of(on), "", "", "");
    }

    private static CaseItem item(String title, String unit, LocalDate on, Letter written) {
        return new CaseItem(
                title,
                unit,
                on,
                RecordKind.APPLICATION,
                "pdf",
                true,
                () -> new ByteArrayInputStream(LetterPdf.print(written)));
    }

    private CaseItem scan(String title, String unit, LocalDate on, String sha256) {
        return new CaseItem(
                title + "（签字盖章件）",
                unit,
                on,
                RecordKind.APPLICATION,
                pages.ending(sha256),
                true,
                () -> pages.content(sha256));
    }
}
