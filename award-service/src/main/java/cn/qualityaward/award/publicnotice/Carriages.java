package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 官方网站同步公示, as it was recorded and put right, with the pages that show it. */
@Embeddable
class Carriages {

    @Column(name = "carriages")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Carriage> recorded = List.of();

    @Column(name = "carriage_pages")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    void requireNone() {
        if (!recorded.isEmpty()) {
            throw Refusal.conflict("carriage-recorded").article(Carriage.ARTICLE);
        }
    }

    void requireSome() {
        if (recorded.isEmpty()) {
            throw Refusal.conflict("carriage-unrecorded").article(Carriage.ARTICLE);
        }
    }

    void add(Carriage one) {
        this.recorded = Stream.concat(recorded.stream(), Stream.of(one)).toList();
    }

    void keep(SignedPage page) {
        requireSome();
        this.pages = SignedPages.with(pages, page, Carriage.ARTICLE);
    }

    /** The last day that was recorded of it, or that of the publication here, whichever is later. */
    LocalDate latest(LocalDate published) {
        return recorded.stream().map(Carriage::day).reduce(published, (one, other) -> one.isAfter(other) ? one : other);
    }

    List<Carriage> recorded() {
        return recorded;
    }

    List<SignedPage> pages() {
        return pages;
    }
}
