package cn.qualityaward.award.observation;

import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 受邀观摩: one who was invited, and what came of it.
 *
 * @param came nobody has said yet whether they did, where absent
 * @param pledged whether they signed that they keep discipline and silence (观摩承诺)
 * @param said 意见和建议
 */
record Guest(
        UUID id,
        Kind kind,
        @Nullable String organization,
        @Nullable String person,
        @Nullable Boolean came,
        boolean pledged,
        @Nullable String said) {

    enum Kind {
        /** 媒体 */
        MEDIA,
        /** 社会组织 */
        SOCIAL_ORGANIZATION,
        /** 群众 */
        CITIZEN
    }

    /** As one is invited; an organization may say later whom it sends. */
    record Invited(
            @NotNull Kind kind,
            @Nullable @Size(max = 100) String organization,
            @Nullable @Size(max = 50) String person) {

        Guest guest(UUID id) {
            var named = kind == Kind.CITIZEN ? person : organization;
            if (named == null || named.isBlank()) {
                throw Refusal.invalid("guest-unnamed").field("guests").article(Observation.ARTICLE);
            }
            return new Guest(id, kind, said(organization), said(person), null, false, null);
        }
    }

    /** What came of it: whoever is not named so did not come. */
    record Attended(
            @NotNull UUID guest,
            @Nullable @Size(max = 50) String person,
            boolean pledged,
            @Nullable @Size(max = 2000) String said) {}

    Guest attended(Attended how) {
        return new Guest(
                id,
                kind,
                organization,
                said(how.person()) == null ? person : said(how.person()),
                true,
                how.pledged(),
                said(how.said()));
    }

    Guest absent() {
        return new Guest(id, kind, organization, person, false, false, null);
    }

    boolean hasCome() {
        return Boolean.TRUE.equals(came);
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
