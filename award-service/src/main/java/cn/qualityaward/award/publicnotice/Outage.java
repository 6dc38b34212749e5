package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 公示中断: days on which the page of one notice could not be read, found out afterwards and made up for by as many.
 *
 * @param proof by which it shows
 * @param lost what counts for none of its days by that: those, and the days on which it had ended too soon
 * @param lastDay to which it went on by that
 */
record Outage(
        LocalDate from,
        LocalDate to,
        String reason,
        SignedPage proof,
        Instant recordedAt,
        List<Standstill> lost,
        LocalDate lastDay) {

    static final String ARTICLE = "第十四条";

    /** On paper, without a full stop. */
    String told() {
        var days = from.equals(to) ? ChineseDate.of(from) : ChineseDate.of(from) + "至" + ChineseDate.of(to);
        return "%s公示页面无法访问（%s），公示期顺延至%s".formatted(days, reason.replaceFirst("[。；]$", ""), ChineseDate.of(lastDay));
    }

    /**
     * As it is entered.
     *
     * @param from the first of its days
     * @param to the last of them
     */
    record Text(
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 2000) String reason) {

        /** @param begun where the days of the notice do */
        void check(LocalDate begun, LocalDate today) {
            if (to.isAfter(today)) {
                throw Refusal.invalid("date-in-the-future").field("to").article(ARTICLE);
            }
            if (to.isBefore(from)) {
                throw Refusal.invalid("outage-backwards").field("to").article(ARTICLE);
            }
            if (from.isBefore(begun)) {
                throw Refusal.invalid("outage-before-notice")
                        .field("from")
                        .article(ARTICLE)
                        .with("begun", begun);
            }
        }

        /** None of its days counts. */
        Standstill still() {
            return new Standstill(from.minusDays(1), to);
        }
    }
}
