package cn.qualityaward.award.publicity;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.form.WebAddress;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 宣传推广, of a round or of none: what was done, when and where; what it said before it was mended stands in the record. */
@Entity
class Publicity extends Aggregate {

    static final String ARTICLE = "第八条(五)";

    /** By what. */
    enum Means {
        PRESS,
        ONLINE,
        EVENT,
        EXCHANGE,
        MATERIAL,
        OTHER
    }

    /**
     * @param place the medium that carried it, or where it took place
     * @param address of what was published
     * @param winners whom it made known, by name
     */
    record Text(
            @NotNull Means means,
            @NotBlank @Size(max = 200) String subject,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String place,
            @Size(max = 500) @Nullable String address,
            @Nullable UUID round,
            @NotNull @Size(max = 100) List<@NotBlank @Size(max = 200) String> winners,
            @Size(max = 2000) @Nullable String note) {}

    interface PublicityFact extends Fact {
        @Override
        default String article() {
            return ARTICLE;
        }
    }

    record PublicityRecorded(UUID subject, Text text) implements PublicityFact {}

    record PublicityMended(UUID subject, Text text) implements PublicityFact {}

    record PublicityPageKept(UUID subject, SignedPage page) implements PublicityFact {}

    private @Nullable UUID roundId;
    private LocalDate doneOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Text text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Publicity() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by say
    Publicity(Text text, LocalDate today) {
        super(Ids.next());
        say(text, today);
        done(new PublicityRecorded(id(), text));
    }

    void mend(Text text, LocalDate today) {
        say(text, today);
        done(new PublicityMended(id(), text));
    }

    private void say(Text text, LocalDate today) {
        if (text.on().isAfter(today)) {
            throw Refusal.invalid("date-in-the-future").field("on").article(ARTICLE);
        }
        if (text.address() != null && !WebAddress.isWeb(text.address())) {
            throw Refusal.invalid("address-not-web").field("address").article(ARTICLE);
        }
        this.text = text;
        this.roundId = text.round();
        this.doneOn = text.on();
    }

    /** A page, a picture or the document itself. */
    void keep(SignedPage page) {
        pages = SignedPages.with(pages, page, ARTICLE);
        done(new PublicityPageKept(id(), page));
    }

    @Nullable
    UUID roundId() {
        return roundId;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Text text() {
        return text;
    }

    List<SignedPage> pages() {
        return pages;
    }
}
