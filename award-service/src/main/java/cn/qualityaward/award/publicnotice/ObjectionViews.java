package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.Objection.Posted;
import cn.qualityaward.award.publicnotice.ObjectionDesk.Seen;
import cn.qualityaward.award.publicnotice.ObjectionHands.Handling;
import cn.qualityaward.award.publicnotice.Removal.Decision;
import cn.qualityaward.award.publicnotice.Removal.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An objection as the office sees it: who raised it stands nowhere in it. */
@Component
class ObjectionViews {

    /** @param scan whether there is a paper */
    record Finding(UUID id, String text, boolean scan, String foundBy, Instant foundAt) {}

    /** Whom it is about, of those who work on the award. */
    record About(UUID id, String name) {}

    /** @param name for its handler */
    record File(UUID id, @Nullable String name, String type, int bytes, Instant handedInAt) {}

    /**
     * @param application whom it names, or turned out to be about
     * @param named whether it says who raised it
     * @param postedAt when it was entered, of what came by letter; it counts as raised on the day that was received
     * @param workingDaysLeft for answering
     * @param clues whether there is something to look into, once its handler has said so
     * @param mine whether the caller looks into it
     * @param ruledOn the day of the ruling, or of the document by which it was decided
     * @param awaitsReply whether a paper is still owed to whoever raised it
     * @param reply by which paper whoever raised it was answered
     * @param replacedReplies what was entered of that before it was put right, oldest first
     * @param proposal where it is found right and was put to whoever deliberates to take the name off
     * @param pages of the document by which they decided
     */
    record View(
            UUID id,
            @Nullable Integer version,
            UUID notice,
            Kind kind,
            @Nullable UUID application,
            String text,
            boolean named,
            String receipt,
            Instant raisedAt,
            @Nullable Instant postedAt,
            LocalDate answerBy,
            boolean provisional,
            @Nullable Integer workingDaysLeft,
            @Nullable String handler,
            @Nullable Instant takenAt,
            @Nullable Boolean clues,
            boolean mine,
            List<About> disputed,
            List<Finding> findings,
            List<File> files,
            @Nullable Boolean upheld,
            @Nullable String ruling,
            @Nullable LocalDate ruledOn,
            boolean awaitsReply,
            @Nullable Reply reply,
            List<Reply.Replaced> replacedReplies,
            @Nullable Proposal proposal,
            @Nullable Decision decision,
            List<SignedPage> pages) {}

    private final PolicySource calendar;
    private final ProcedureClock clock;

    ObjectionViews(PolicySource calendar, ProcedureClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Asks tenant-service for the days left, once for each last day: never inside a transaction. */
    List<View> of(List<Seen> all, String account) {
        var left = new HashMap<LocalDate, Optional<Integer>>();
        return all.stream().map(seen -> view(seen, account, left)).toList();
    }

    Optional<Integer> daysLeft(Objection objection) {
        return objection.ruled() || objection.daysLeft() != null
                ? Optional.ofNullable(objection.ruled() ? null : objection.daysLeft())
                : calendar.workingDaysLeft(clock.today(), objection.answerBy());
    }

    private View view(Seen seen, String account, Map<LocalDate, Optional<Integer>> left) {
        var objection = seen.objection();
        var mine = objection.handledBy(account);
        var days = objection.ruled()
                ? Optional.<Integer>empty()
                : Objects.requireNonNull(left.computeIfAbsent(objection.answerBy(), day -> daysLeft(objection)));
        var handling = Optional.ofNullable(objection.handling());
        return new View(
                objection.id(),
                objection.version(),
                objection.noticeId(),
                objection.kind(),
                objection.about(),
                objection.text(),
                objection.name() != null || objection.contact() != null,
                objection.receipt(),
                objection.raisedAt(),
                Optional.ofNullable(objection.posted()).map(Posted::at).orElse(null),
                objection.answerBy(),
                objection.provisional(),
                days.orElse(null),
                handling.map(Handling::name).orElse(null),
                handling.map(Handling::from).orElse(null),
                handling.map(Handling::clues).orElse(null),
                mine,
                objection.disputed().stream()
                        .map(one -> new About(one.id(), one.name()))
                        .toList(),
                seen.findings().stream().map(ObjectionViews::finding).toList(),
                seen.files().stream()
                        .map(file -> new File(
                                file.id(), mine ? file.name() : null, file.type(), file.bytes(), file.handedInAt()))
                        .toList(),
                objection.upheld(),
                objection.ruling(),
                objection.ruledOn(),
                objection.awaitsReply(),
                objection.reply(),
                objection.replacedReplies(),
                objection.removal().proposed(),
                objection.removal().decided(),
                objection.removal().pages());
    }

    private static Finding finding(ObjectionFinding finding) {
        return new Finding(finding.id(), finding.text(), finding.scan() != null, finding.foundBy(), finding.foundAt());
    }
}
