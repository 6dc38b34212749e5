package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 分开办理 of what the policy holds as a whole, decided once, with the document by which it was. */
@Embeddable
class Splitting {

    static final String ARTICLE = "第十五条";

    /** By which document it was decided that a name objected to holds up nobody else. */
    record Split(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 2000) String reason) {}

    @Column(name = "split")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Split decided;

    @Column(name = "split_pages")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    void decide(Split split, Decider by, LocalDate today) {
        if (decided != null) {
            throw Refusal.conflict("hold-already-split").article(ARTICLE);
        }
        if (split.date().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").field("date").article(ARTICLE);
        }
        this.decided = split;
        this.pages = by.pages();
    }

    void keep(SignedPage page) {
        if (decided == null) {
            throw Refusal.conflict("hold-not-split").article(ARTICLE);
        }
        this.pages = SignedPages.with(pages, page, ARTICLE);
    }

    @Nullable
    Split decided() {
        return decided;
    }

    List<SignedPage> pages() {
        return pages;
    }
}
