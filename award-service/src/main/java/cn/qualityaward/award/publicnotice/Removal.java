package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 取消: the office finds an objection right and puts it to whoever deliberates, who decides by a document (第十五条). */
@Embeddable
class Removal {

    static final String ARTICLE = "第十五条";

    /**
     * 提请取消.
     *
     * @param application whom it turned out to be about
     */
    record Proposal(UUID application, String reason, String by, Instant at) {}

    /** @param remove whether the name is taken off; if not, the objection is right and the name stays */
    record Decision(
            boolean remove,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 4000) String reason) {

        /** On paper, without a full stop. */
        String told() {
            return "依据%s（%s），%s".formatted(documentNumber, ChineseDate.of(date), remove ? "从公示名单中取消" : "保留在公示名单中");
        }
    }

    @Column(name = "removal_proposed")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Proposal proposed;

    @Column(name = "removal_decided")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decision decided;

    @Column(name = "removal_pages")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    void propose(Proposal proposal) {
        requireNotProposed();
        this.proposed = proposal;
    }

    /** What lies with whoever deliberates is not ruled on beside them. */
    void requireNotProposed() {
        if (proposed != null) {
            throw Refusal.conflict("removal-proposed").article(ARTICLE);
        }
    }

    /** @return what it answers */
    Proposal decide(Decision decision, List<SignedPage> signed, LocalDate raised, LocalDate today) {
        if (proposed == null) {
            throw Refusal.conflict("removal-not-proposed").article(ARTICLE);
        }
        if (decision.date().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").field("date").article(ARTICLE);
        }
        if (decision.date().isBefore(raised)) {
            throw Refusal.invalid("decided-before-raised")
                    .field("date")
                    .article(ARTICLE)
                    .with("raised", raised);
        }
        this.decided = decision;
        this.pages = signed;
        return proposed;
    }

    @Nullable
    Proposal proposed() {
        return proposed;
    }

    @Nullable
    Decision decided() {
        return decided;
    }

    /** As its document was signed. */
    List<SignedPage> pages() {
        return pages;
    }
}
