package cn.qualityaward.award.review;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.review.ReviewFacts.ReportIssued;
import cn.qualityaward.award.review.ReviewFacts.ReportPageKept;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 材料评审报告、现场评审报告 on one applicant (第十三条(三)、(四)): written from the sheets and issued (出具). What is issued stays; what
 * has to be said otherwise is another edition.
 */
@Entity
class ReviewReport extends Aggregate {

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    private UUID applicationId;

    @JdbcTypeCode(SqlTypes.JSON)
    private ReportText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Edition> editions = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected ReviewReport() {}

    ReviewReport(Desk desk, UUID application, ReportText text) {
        super(Ids.next());
        this.roundId = desk.round();
        this.track = desk.track();
        this.ordinal = desk.step().ordinal();
        this.stage = desk.step().kind();
        this.applicationId = application;
        this.text = text;
    }

    void write(ReportText text, Rubric rubric) {
        rubric.requireKnown("items", text.items().keySet());
        this.text = text.tidy();
    }

    /** 出具 as it is written. */
    void issue(Edition edition, String account) {
        if (text.opinion().isBlank()) {
            throw Refusal.invalid("report-without-opinion").field("opinion").article(stage.article());
        }
        issued().ifPresent(last -> requireOther(last, edition));
        var all = new ArrayList<>(editions);
        all.add(edition);
        editions = List.copyOf(all);
        done(new ReportIssued(
                id(),
                applicationId,
                roundId,
                track,
                ordinal,
                stage,
                edition.number(),
                edition.issuer(),
                edition.reason(),
                account,
                edition.paper()));
    }

    private void requireOther(Edition last, Edition next) {
        if (last.basis().equals(next.basis()) && last.text().equals(next.text())) {
            throw Refusal.conflict("report-issued").article(stage.article());
        }
        if (next.reason().isBlank()) {
            throw Refusal.invalid("reason-missing").field("reason").article(stage.article());
        }
    }

    /** The scan of what was issued last, signed and sealed. */
    void keep(SignedPage page) {
        var last =
                issued().orElseThrow(() -> Refusal.conflict("report-not-issued").article(stage.article()));
        var all = new ArrayList<>(editions);
        all.set(all.size() - 1, last.with(SignedPages.with(last.pages(), page, stage.article())));
        editions = List.copyOf(all);
        done(new ReportPageKept(id(), applicationId, stage, last.number(), page));
    }

    /** The edition that stands. */
    Optional<Edition> issued() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    /** Since when one stands on the marks that it rests on; whatever was worded otherwise since. */
    Optional<Instant> issuedSince() {
        return issued().flatMap(last -> editions.reversed().stream()
                .takeWhile(edition -> edition.basis().equals(last.basis()))
                .map(Edition::at)
                .reduce((later, earlier) -> earlier));
    }

    UUID applicationId() {
        return applicationId;
    }

    ReportText text() {
        return text;
    }

    List<Edition> editions() {
        return editions;
    }
}
