package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrections as their readers see them: whoever may read the thing reads what it said and what it says. */
@Component
@Transactional(readOnly = true)
class CorrectionViews {

    /**
     * @param about a condition, a step, or nothing
     * @param withheld fields of which the reader learns only that they changed (第二十三条)
     * @param proposedBy the person, for the office and for themselves; so is who settled it
     * @param settleable by the caller
     * @param consequences as they were confirmed; for those who examine
     */
    record View(
            UUID id,
            UUID application,
            String name,
            Kind kind,
            @Nullable String about,
            String unit,
            @JsonInclude(content = Include.ALWAYS) Map<String, @Nullable Object> original,
            @JsonInclude(content = Include.ALWAYS) Map<String, @Nullable Object> corrected,
            Set<String> withheld,
            String reason,
            String documentNumber,
            LocalDate documentDate,
            @Nullable String proposedBy,
            Instant proposedAt,
            Correction.State state,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            @Nullable String rejection,
            boolean settleable,
            @Nullable Consequences consequences) {}

    private final Corrections corrections;
    private final Applications applications;
    private final Readership readership;
    private final Locked locked;

    CorrectionViews(Corrections corrections, Applications applications, Readership readership, Locked locked) {
        this.corrections = corrections;
        this.applications = applications;
        this.readership = readership;
        this.locked = locked;
    }

    List<View> all(UUID application, Caller caller) {
        var readable = readership.readable(application, caller);
        return corrections.findByApplicationIdOrderById(application).stream()
                .filter(one -> mayRead(one, readable, caller))
                .map(one -> view(one, readable, caller))
                .toList();
    }

    /** Everybody's, for the office that settles them. */
    List<View> proposed(Caller caller) {
        var proposed = corrections.findByStateOrderById(Correction.State.PROPOSED);
        var of =
                applications
                        .findByIdIn(
                                proposed.stream().map(Correction::applicationId).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Application::id, Function.identity()));
        return proposed.stream()
                .filter(one -> !application(of, one).recuses(caller.id()))
                .map(one -> view(one, application(of, one), caller))
                .toList();
    }

    private static Application application(Map<UUID, Application> of, Correction correction) {
        return Objects.requireNonNull(of.get(correction.applicationId()));
    }

    Correction readable(UUID application, UUID id, Caller caller) {
        var readable = readership.readable(application, caller);
        var correction = corrections.required(application, id);
        if (!mayRead(correction, readable, caller)) {
            throw Refusal.unknown("not-found");
        }
        return correction;
    }

    /** What is proposed is between those who propose and settle it. */
    private boolean mayRead(Correction correction, Application application, Caller caller) {
        return (correction.state() == Correction.State.CONFIRMED
                        || settles(caller)
                        || correction.proposedBy().equals(caller.id())
                        || caller.seats().stream()
                                .anyMatch(seat -> seat.unit().equals(correction.unit())
                                        && !seat.kind().equals("applicant"))
                        || correction.kind() == Kind.FORM && application.actsFor(caller.id()))
                && locked.of(correction.kind()).mayRead(caller, application, correction.unit());
    }

    private static boolean settles(Caller caller) {
        return caller.holds("office", "officer") || caller.holds("office", "head");
    }

    View view(Correction one, Application application, Caller caller) {
        var withheld = new TreeSet<>(one.corrected().keySet());
        withheld.retainAll(locked.of(one.kind()).withheld(caller, application));
        var examines = caller.sitsIn("office", "county", "department", "association");
        var office = caller.sitsIn("office");
        var consequences = one.consequences();
        return new View(
                one.id(),
                one.applicationId(),
                application.name(),
                one.kind(),
                one.about(),
                one.unit(),
                without(one.original(), withheld),
                without(one.corrected(), withheld),
                withheld,
                one.reason(),
                one.documentNumber(),
                one.documentDate(),
                office || one.proposedBy().equals(caller.id()) ? one.proposedByName() : null,
                one.proposedAt(),
                one.state(),
                office ? one.settledByName() : null,
                one.settledAt(),
                one.rejection(),
                one.state() == Correction.State.PROPOSED
                        && settles(caller)
                        && !one.proposedBy().equals(caller.id()),
                examines && consequences != null ? consequences.shownTo(caller) : null);
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> values, Set<String> fields) {
        var shown = new HashMap<String, @Nullable Object>(values);
        shown.keySet().removeAll(fields);
        return shown;
    }
}
