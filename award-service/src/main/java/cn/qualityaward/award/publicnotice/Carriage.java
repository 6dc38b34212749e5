package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.form.WebAddress;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 官方网站同步公示: where and since when an official website carries a notice.
 *
 * @param recordedAt when it was entered here
 * @param reason why what was entered before it was wrong; the first has none
 */
record Carriage(
        String address,
        Instant at,
        Instant recordedAt,
        @Nullable String reason) {

    static final String ARTICLE = "第十四条";

    /** As it is entered. */
    record Text(
            @NotBlank @Size(max = 500) String address,
            @NotNull Instant at) {

        Carriage recorded(Instant now) {
            return new Carriage(address.strip(), at, now, null);
        }
    }

    /** As it is entered anew. */
    record Correction(
            @NotBlank @Size(max = 500) String address,
            @NotNull Instant at,
            @NotBlank @Size(max = 2000) String reason) {

        Carriage recorded(Instant now) {
            return new Carriage(address.strip(), at, now, reason);
        }
    }

    /** @param resolved when the list was; a website cannot have carried it before, to the minute it is entered by */
    void check(Instant resolved) {
        if (!WebAddress.isHttps(address)) {
            throw Refusal.invalid("address-not-https").field("address").article(ARTICLE);
        }
        if (at.isAfter(recordedAt)) {
            throw Refusal.invalid("date-in-the-future").field("at").article(ARTICLE);
        }
        if (at.isBefore(resolved.truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid("carried-before-resolved").field("at").article(ARTICLE);
        }
    }

    LocalDate day() {
        return ProcedureClock.local(at).toLocalDate();
    }
}
