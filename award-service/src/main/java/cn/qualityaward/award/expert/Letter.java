package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.tenancy.Canonical;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 专家推介函: what an expert lets another region know of their entry here, as the office confirmed it. No mark, no interest
 * and no sheet is in it, nor a number, nor what they were given to review.
 *
 * @param to the only region for which it was consented to
 * @param account the fingerprint of the only account that may hand it in
 * @param poolSince since when they have been in that pool
 */
record Letter(
        @NotNull UUID id,
        @NotNull @Valid Region from,
        @NotNull @Valid Region to,
        @NotNull @Size(max = 64) String account,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String employer,
        @NotNull @Size(max = 1000) List<@NotBlank @Size(max = 50) String> specialities,
        @NotNull @Size(max = 50) List<@Valid @NotNull FormerEmployer> formerEmployers,
        @NotNull @Size(max = 200) List<@Valid @NotNull Trained> trainings,
        @Nullable Instant poolSince,
        @NotNull Instant consentedAt,
        @NotNull Instant confirmedAt) {

    record Region(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 200) String name) {}

    /** @param proven whether a signed sheet lies there */
    record Trained(
            @NotNull @Size(max = 500) String subject,
            @NotNull LocalDate on,
            boolean proven) {}

    /** With the stamp by which it is known to be the platform's. */
    record Stamped(
            @NotNull @Valid Letter letter,
            @NotNull @Size(max = 64) String stamp) {}

    /** Of an account only its fingerprint goes along. */
    static String account(String id) {
        return Canonical.sha256("expert/" + id);
    }

    /** The county they are of, and whom they advised, is a matter of each region. */
    Description description() {
        return new Description(name, employer, specialities, null, formerEmployers, List.of());
    }
}
