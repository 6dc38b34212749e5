package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable.Kind;
import cn.qualityaward.award.application.Following;
import cn.qualityaward.award.application.Following.Followed;
import cn.qualityaward.award.application.Following.Issued;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.application.Requirements;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Proposed by one person, confirmed by another who has seen what follows; it is tried by being done and taken back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Correcting {

    private final Corrections corrections;
    private final Locked locked;
    private final List<Following> following;
    private final Requirements requirements;
    private final Applications applications;
    private final Progress progress;
    private final Redeciding redeciding;
    private final JsonMapper json;
    private final ProcedureClock clock;

    Correcting(
            Corrections corrections,
            Locked locked,
            List<Following> following,
            Requirements requirements,
            Applications applications,
            Progress progress,
            Redeciding redeciding,
            JsonMapper json,
            ProcedureClock clock) {
        this.corrections = corrections;
        this.locked = locked;
        this.following = following;
        this.requirements = requirements;
        this.applications = applications;
        this.progress = progress;
        this.redeciding = redeciding;
        this.json = json;
        this.clock = clock;
    }

    /** @param seen the version of the application that the caller read */
    public Correction propose(UUID id, Proposal text, IfMatch seen, SignedPage document, Caller caller) {
        var application = locked.application(id);
        var thing = locked.thing(application, text.kind(), text.thing());
        if (!Locked.mayPropose(caller, application, thing)) {
            throw Refusal.forbidden("correction-not-yours").article(text.kind().article());
        }
        seen.match(application.version());
        if (text.documentDate().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future")
                    .field("documentDate")
                    .article(text.kind().article());
        }
        if (pending(id, text.kind(), text.thing())) {
            throw Refusal.conflict("correction-pending").article(text.kind().article());
        }
        var withheld = locked.of(text.kind()).withheld(caller, application);
        var original = new HashMap<String, @Nullable Object>();
        text.values().forEach((field, value) -> {
            if (!thing.values().containsKey(field) || withheld.contains(field)) {
                throw Refusal.invalid("correction-field-unknown")
                        .field(field)
                        .article(text.kind().article());
            }
            if (same(thing.values().get(field), value)) {
                throw Refusal.invalid("correction-says-the-same")
                        .field(field)
                        .article(text.kind().article());
            }
            original.put(field, thing.values().get(field));
        });
        return corrections.saveAndFlush(new Correction(application, thing, text, original, document, caller));
    }

    private boolean pending(UUID application, Kind kind, String thing) {
        return corrections.findByApplicationIdOrderById(application).stream()
                .anyMatch(one -> one.state() == Correction.State.PROPOSED
                        && one.kind() == kind
                        && one.thing().equals(thing));
    }

    private boolean same(@Nullable Object one, @Nullable Object other) {
        return json.valueToTree(one).equals(json.valueToTree(other));
    }

    /**
     * Does it, and says what came of it.
     *
     * @param caller who confirms it, or would
     */
    public Consequences apply(UUID application, UUID id, @Nullable Set<String> divisions, Caller caller) {
        var own = locked.application(application);
        var correction = corrections.required(application, id);
        correction.requireProposed();
        var thing = locked.thing(own, correction.kind(), correction.thing());
        var now = new HashMap<String, @Nullable Object>();
        correction
                .original()
                .keySet()
                .forEach(field -> now.put(field, thing.values().get(field)));
        if (!same(now, correction.original())) {
            throw Refusal.conflict("correction-overtaken")
                    .article(correction.kind().article());
        }
        var before = followed(own, divisions);
        var issued = issued(own, correction);
        var fulfilled = requirements.unmet(own).isEmpty();
        locked.of(correction.kind()).correct(own, correction.by(caller));
        if (fulfilled) {
            endWhoFallsShort(own, correction, caller);
        }
        applications.saveAndFlush(own);
        return new Consequences(Consequences.changes(before, followed(own, divisions)), issued);
    }

    /** 应当具备: it would not have passed the formal review, so it did not. */
    private void endWhoFallsShort(Application application, Correction correction, Caller caller) {
        var reviewed = progress.procedure(application.roundId(), application.track()).steps().stream()
                .anyMatch(step -> step.kind() == StageKind.FORMAL_REVIEW && step.ordinal() < application.ordinal());
        if (reviewed && !application.ended()) {
            requirements
                    .unmet(application)
                    .ifPresent(unmet -> redeciding.decide(
                            application,
                            StageKind.FORMAL_REVIEW,
                            Redecided.FAILED,
                            correction.by(caller).told() + "（" + unmet.evidence() + "）",
                            unmet.article(),
                            correction.by(caller).by()));
        }
    }

    private List<Followed> followed(Application application, @Nullable Set<String> divisions) {
        return following.stream()
                .flatMap(one -> one.of(application, divisions).stream())
                .toList();
    }

    private List<Issued> issued(Application application, Correction correction) {
        var words = words(correction.original());
        words.removeAll(words(correction.corrected()));
        return following.stream()
                .flatMap(one -> one.issued(application, correction.kind(), correction.thing(), words).stream())
                .toList();
    }

    /** Within lists, too: of the departments' opinions only one may be wrong. */
    private Set<String> words(Map<String, @Nullable Object> said) {
        var words = new TreeSet<String>();
        json.valueToTree(said).forEach(value -> gather(value, words));
        return words;
    }

    private static void gather(JsonNode value, Set<String> words) {
        if (value.isString() && value.stringValue().length() > 1) {
            words.add(value.stringValue());
        }
        value.forEach(part -> gather(part, words));
    }

    /** @param seen what was shown to the caller; anything else refuses */
    public Correction confirm(UUID application, UUID id, IfMatch seen, @Nullable Set<String> divisions, Caller caller) {
        corrections.required(application, id).requireAnother(caller);
        var shown = apply(application, id, divisions, caller);
        seen.match(shown.tag());
        var correction = corrections.required(application, id);
        correction.confirm(shown, concerned(correction, shown), caller, clock.now());
        return corrections.saveAndFlush(correction);
    }

    private Set<String> concerned(Correction correction, Consequences shown) {
        var application = applications.required(correction.applicationId());
        var units = new TreeSet<>(Set.of(correction.unit()));
        if (correction.kind() == Kind.FORM) {
            Stream.of(application.checker(), application.recommender())
                    .filter(Objects::nonNull)
                    .forEach(units::add);
            shown.issued().forEach(one -> units.addAll(one.to()));
        }
        return units;
    }

    public Correction reject(UUID application, UUID id, String reason, Caller caller) {
        var correction = corrections.required(application, id);
        correction.reject(reason, caller, clock.now());
        locked.of(correction.kind())
                .kept(
                        locked.application(application),
                        correction.thing(),
                        correction.corrected().keySet());
        return corrections.saveAndFlush(correction);
    }
}
