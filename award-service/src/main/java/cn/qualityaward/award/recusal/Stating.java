package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 申报利害关系: what is declared closes the dossier at once, and whatever is decided on it from then on; the office rules
 * afterwards. Dossiers are locked before what is said of somebody, as by whoever hands one in.
 */
@Component
@Transactional
class Stating {

    private final Declarations declarations;
    private final Seeing seeing;
    private final Introductions introductions;
    private final SameStaff sameStaff;
    private final KnownStaff knownStaff;
    private final Applications applications;
    private final Readership readership;
    private final Rounds rounds;
    private final ProcedureClock clock;

    Stating(
            Declarations declarations,
            Seeing seeing,
            Introductions introductions,
            SameStaff sameStaff,
            KnownStaff knownStaff,
            Applications applications,
            Readership readership,
            Rounds rounds,
            ProcedureClock clock) {
        this.declarations = declarations;
        this.seeing = seeing;
        this.introductions = introductions;
        this.sameStaff = sameStaff;
        this.knownStaff = knownStaff;
        this.applications = applications;
        this.readership = readership;
        this.rounds = rounds;
        this.clock = clock;
    }

    void state(UUID round, Collection<UUID> none, Map<UUID, String> relations, Caller caller) {
        rounds.shared(round);
        var given =
                readership.given(round, caller).stream().map(Application::id).collect(Collectors.toSet());
        if (!Stream.concat(none.stream(), relations.keySet().stream()).allMatch(given::contains)) {
            throw Refusal.unknown("not-found");
        }
        var interesting =
                relations.keySet().stream().sorted().map(applications::locked).toList();
        seeing.lock(caller.id());
        var declaration = declarations.locked(round, caller.id()).orElseGet(() -> new Declaration(round, caller));
        if (!declaration.spoken()) {
            introductions.require(caller);
        }
        declaration.state(none, relations, clock.now());
        try {
            declarations.saveAndFlush(declaration);
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("interests-being-declared").article("第十八条");
        }
        interesting.forEach(application -> {
            application.stepBack(caller.id());
            applications.saveAndFlush(application);
        });
    }

    void rule(UUID round, UUID id, UUID of, boolean stands, String reason, Caller caller) {
        rounds.shared(round);
        rule(said(round, id, of), applications.locked(of), stands, reason, caller);
    }

    /**
     * 由领导小组秘书认定, where no head of the office may.
     *
     * @param heads whoever is seated as one now
     */
    void ruleForHeads(
            UUID round, UUID id, UUID of, boolean stands, String reason, Caller caller, Collection<String> heads) {
        rounds.shared(round);
        var declaration = said(round, id, of);
        var application = applications.locked(of);
        OfficeHeads.requireNone(heads, free(declaration, application));
        rule(declaration, application, stands, reason, caller);
    }

    /** Whom it is not about, and who does not step back from its applicant themselves. */
    static Predicate<String> free(Declaration declaration, Application application) {
        return head -> !head.equals(declaration.account()) && !application.recuses(head);
    }

    private Declaration said(UUID round, UUID id, UUID of) {
        var declaration = declarations.required(round, id);
        if (!declaration.stated(of)) {
            throw Refusal.unknown("not-found");
        }
        return declaration;
    }

    private void rule(Declaration declaration, Application application, boolean stands, String reason, Caller caller) {
        declaration.rule(application.id(), stands, reason, caller, clock.now());
        declarations.saveAndFlush(declaration);
        application.requireUnbiased(caller.id());
        if (!stands) {
            application.readmit(declaration.account());
            applications.saveAndFlush(application);
            sameStaff.again(application, declaration.account());
            knownStaff.again(application, declaration.account());
        }
    }
}
