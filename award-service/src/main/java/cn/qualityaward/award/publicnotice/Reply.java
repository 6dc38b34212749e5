package cn.qualityaward.award.publicnotice;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 答复: the paper by which whoever objected is answered; it is another one than that by which a name was taken off.
 *
 * @param date absent only of what was answered before it was kept
 * @param issuer 发文机关; absent where the office answers in its own name
 */
@Embeddable
record Reply(
        @Column(name = "reply_document") String documentNumber,
        @Column(name = "reply_on") @Nullable LocalDate date,
        @Column(name = "reply_issuer") @Nullable String issuer) {

    static final String ARTICLE = "第十五条";

    /**
     * As it was entered before it was put right.
     *
     * @param reason why it was wrong
     * @param at when it was put right
     */
    record Replaced(Reply reply, String reason, Instant at) {}

    /** As it is entered anew. */
    record Correction(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @Nullable @Size(max = 100) String issuer,
            @NotBlank @Size(max = 2000) String reason) {

        Text text() {
            return new Text(documentNumber, date, issuer);
        }
    }

    /** As it is entered. */
    record Text(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate date,
            @Nullable @Size(max = 100) String issuer) {

        /** @param ruled the day it was ruled on; where that is not known, the day it was raised */
        Reply kept(LocalDate ruled, LocalDate today) {
            if (date.isAfter(today)) {
                throw Refusal.invalid("date-in-the-future").field("date").article(ARTICLE);
            }
            if (date.isBefore(ruled)) {
                throw Refusal.invalid("answered-before-ruled")
                        .field("date")
                        .article(ARTICLE)
                        .with("from", ruled);
            }
            return new Reply(documentNumber, date, issuer == null || issuer.isBlank() ? null : issuer.strip());
        }
    }
}
