package cn.qualityaward.award.carryover;

import cn.qualityaward.award.program.ApplicantKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes along, as the platform put it together from a sealed text. Files go along by their fingerprints: the applicant
 * has them, and hands them in again.
 *
 * @param from the region it was sealed in
 * @param to the only region for which it was consented to
 * @param account the fingerprint of the only account that may hand it in
 * @param sha256 of the sealed text
 * @param form fields by their names
 */
record Bundle(
        UUID id,
        Region from,
        Region to,
        String account,
        String round,
        ApplicantKind track,
        int submission,
        String sha256,
        Instant sealedAt,
        Instant consentedAt,
        Map<String, Object> form,
        Map<String, Object> questions,
        Map<String, Object> assessment,
        List<File> files,
        List<Held> honours) {

    record Region(String code, String name) {}

    record File(String title, @Nullable String fileName, String mark, String sha256) {

        boolean secret() {
            return mark.equals("SECRET");
        }
    }

    /** An honour as it stood on the day of the consent; whether it still does is asked where it was conferred. */
    record Held(
            String className,
            int year,
            @Nullable String number,
            LocalDate conferredOn,
            @Nullable LocalDate validTo) {}
}
