package cn.qualityaward.award.round;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 申报公告: when and what for one may apply, and the media it stood in.
 *
 * @param approvalDocument 表彰项目批准文号, where the policy asks for one
 * @param contact 联系人、联系电话; absent in announcements of earlier builds
 */
record Announcement(
        @NotNull LocalDate windowFrom,
        @NotNull LocalDate windowTo,
        @NotEmpty List<@NotNull ApplicantKind> tracks,
        @NotBlank @Size(max = 10_000) String text,
        @NotEmpty @Valid List<Medium> media,
        @Nullable @Size(max = 200) String approvalDocument,
        @NotBlank @Size(max = 200) @Nullable String contact) {

    /** 媒体发布记录: outlet, date, and page or address. */
    record Medium(
            @NotBlank @Size(max = 200) String outlet,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 500) String reference) {

        /** Whether it is the same publication, though its date was mended. */
        boolean is(Medium other) {
            return outlet.equals(other.outlet) && reference.equals(other.reference);
        }
    }

    /** The same with another last day of the window. */
    Announcement to(LocalDate last) {
        return new Announcement(windowFrom, last, tracks, text, media, approvalDocument, contact);
    }

    boolean hasBegun(Instant now) {
        return !ProcedureClock.local(now).toLocalDate().isBefore(windowFrom);
    }

    /** The last day of the window ends at 24:00. */
    boolean isOver(Instant now) {
        return ProcedureClock.local(now).toLocalDate().isAfter(windowTo);
    }

    /** It counts as announced only once every medium has carried it, and its page or screenshot is on file. */
    void requirePublished(MediaPages pages, LocalDate today) {
        for (int place = 0; place < media.size(); place++) {
            var medium = media.get(place);
            if (medium.date().isAfter(today)) {
                throw Refusal.invalid("date-in-the-future")
                        .field("media[%d].date".formatted(place))
                        .article("第十三条");
            }
            if (pages.of(place).isEmpty()) {
                throw Refusal.conflict("media-page-missing")
                        .field("media[%d]".formatted(place))
                        .article("第十三条")
                        .with("outlet", medium.outlet());
            }
        }
    }

    /** Nothing may be missing that a later stage could not do without. */
    void check(Policy policy, ReviewRules rules, LocalDate today) {
        if (windowTo.isBefore(windowFrom) || windowTo.isBefore(today)) {
            throw Refusal.invalid("window-impossible").field("windowTo").article("第十三条");
        }
        var days = policy.windowDays();
        if (days != null && ChronoUnit.DAYS.between(windowFrom, windowTo) + 1 < days) {
            throw Refusal.invalid("window-too-short")
                    .field("windowTo")
                    .setting("windowDays")
                    .with("days", days);
        }
        if (policy.preApproval() && (approvalDocument == null || approvalDocument.isBlank())) {
            throw Refusal.conflict("pre-approval-missing")
                    .setting("preApproval")
                    .field("approvalDocument");
        }
        if (tracks.stream().distinct().count() < tracks.size()) {
            throw Refusal.invalid("track-twice").field("tracks").article("第三条");
        }
        for (var track : tracks) {
            if (policy.classesOf(track).isEmpty()) {
                throw Refusal.invalid("track-unknown")
                        .with("track", track)
                        .field("tracks")
                        .article("第三条");
            }
            requireWeights(Procedure.of(policy, track), rules, track);
        }
    }

    /**
     * The regulation gives no weights, so there is no default: unset, nothing can be announced; and a weight for a stage that
     * the track does not walk would wait for a score that never comes.
     */
    private static void requireWeights(Procedure procedure, ReviewRules rules, ApplicantKind track) {
        var weights = rules.weightsOf(track);
        var sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var scored = procedure.scored().stream().map(Procedure.Step::kind).collect(Collectors.toSet());
        var walked = weights.entrySet().stream()
                .allMatch(weight -> weight.getValue().signum() == 0 || scored.contains(weight.getKey()));
        if (!walked || !weights.keySet().containsAll(scored) || sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw Refusal.conflict("weights-unset")
                    .setting("weights")
                    .article("第十二条")
                    .with("track", track);
        }
    }
}
