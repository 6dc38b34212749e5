package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to the visit of an applicant. The record says how many came to a meeting, the visit says who. */
public final class SiteVisitFacts {

    private SiteVisitFacts() {}

    sealed interface SiteVisitFact extends Fact {
        @Override
        default String article() {
            return StageKind.SITE.article();
        }
    }

    record SitePlanDrafted(UUID subject, UUID application) implements SiteVisitFact {}

    /**
     * @param number the first, or another that follows it for that reason
     * @param team the accounts of those who visit
     */
    public record SitePlanReleased(
            UUID subject,
            UUID application,
            UUID round,
            ApplicantKind track,
            int number,
            LocalDate from,
            LocalDate to,
            String place,
            List<String> team,
            @Nullable String reason)
            implements SiteVisitFact {}

    record SiteMeetingSignedIn(
            UUID subject,
            UUID application,
            Meeting.Kind meeting,
            LocalDate on,
            int team,
            int applicant,
            int others,
            boolean onPaper,
            @Nullable String reason)
            implements SiteVisitFact {}

    record SiteMeetingPageKept(UUID subject, UUID application, Meeting.Kind meeting, String sha256)
            implements SiteVisitFact {}

    /** @param located whether it said where it was taken, before that was taken out */
    record SitePhotoAdded(
            UUID subject, UUID application, UUID photo, boolean secret, boolean located, String type, String sha256)
            implements SiteVisitFact {}

    record SitePhotoRemoved(UUID subject, UUID application, UUID photo, String sha256, String reason)
            implements SiteVisitFact {}

    sealed interface SecrecyFact extends Fact {
        @Override
        default String article() {
            return "第二十三条";
        }
    }

    record SitePhotoDeclaredSecret(UUID subject, UUID application, UUID photo) implements SecrecyFact {}

    record SitePhotoRead(UUID subject, UUID application, UUID photo, boolean secret) implements SecrecyFact {}
}
