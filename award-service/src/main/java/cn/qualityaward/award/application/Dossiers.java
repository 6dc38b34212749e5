package cn.qualityaward.award.application;

import cn.qualityaward.award.form.Questionnaires;
import cn.qualityaward.award.paper.Decider.Paper;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 申报材料: started and sealed by the applicant alone (第五条), written by all who work for it. */
@Component
class Dossiers {

    /**
     * @param divisions their codes
     * @param recommenders departments and associations, as {@code department/01}
     */
    record Region(Set<String> divisions, Set<String> recommenders) {}

    private final Applications applications;
    private final OwnDossier own;
    private final Sealing sealing;
    private final Requirements requirements;
    private final Questionnaires questionnaires;
    private final Rounds rounds;
    private final Programs programs;
    private final PolicySource tenant;
    private final ProcedureClock clock;
    private final Validator validator;

    Dossiers(
            Applications applications,
            OwnDossier own,
            Sealing sealing,
            Requirements requirements,
            Questionnaires questionnaires,
            Rounds rounds,
            Programs programs,
            PolicySource tenant,
            ProcedureClock clock,
            Validator validator) {
        this.applications = applications;
        this.own = own;
        this.sealing = sealing;
        this.requirements = requirements;
        this.questionnaires = questionnaires;
        this.rounds = rounds;
        this.programs = programs;
        this.tenant = tenant;
        this.clock = clock;
        this.validator = validator;
    }

    /** What the tenant's region holds: asked before a transaction begins, not inside it. */
    Region region() {
        return new Region(
                tenant.codesOfDivisions(),
                tenant.units("department", "association").stream()
                        .map(PolicySource.Unit::path)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Transactional
    Application start(UUID roundId, ApplicantKind track, String applicant, ApplicationForm form) {
        // whoever comes in does so before a step is closed, or after: never while it is
        var round = rounds.shared(roundId).orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireTrack(track);
        round.requireWindow(clock.now());
        if (applications.startedBy(roundId, applicant, track)) {
            throw alreadyApplied();
        }
        questionnaires.requireDraft(roundId, track, form);
        return stored(new Application(roundId, track, applicant, form));
    }

    @Transactional
    Application revise(UUID id, String account, IfMatch ifMatch, ApplicationForm form) {
        var application = own.locked(id, account);
        ifMatch.match(application.version());
        if (!application.isApplicant(account) && !form.declaresAs(application.written())) {
            throw Refusal.forbidden("applicant-only").article("第五条").field("truthful");
        }
        questionnaires.requireDraft(application.roundId(), application.track(), form);
        application.revise(form);
        return applications.saveAndFlush(application);
    }

    /** Window, completeness and uniqueness first; then the seal. A returned dossier may come back after the window. */
    @Transactional
    Application submit(UUID id, String applicant, @Nullable IfMatch ifMatch, Region region) {
        own.ofApplicant(id, applicant);
        var application = own.open(id, applicant);
        if (ifMatch != null) {
            ifMatch.match(application.version());
        }
        application.takeUp();
        return handedIn(application, region, Brought.online(clock.now()));
    }

    /** 代录: the signed paper is the applicant's (第五条); by its date it came in time, and no list was closed since. */
    @Transactional
    Application enter(UUID roundId, ApplicantKind track, ApplicationForm form, Paper paper, Region region) {
        var round = rounds.shared(roundId).orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireTrack(track);
        round.requireWindow(paper.date().atStartOfDay(ProcedureClock.ZONE).toInstant());
        round.requireNoListClosed(track, Procedure.of(programs.policy(roundId), track));
        questionnaires.requireDraft(roundId, track, form);
        return handedIn(stored(Application.onPaper(roundId, track, paper, form)), region, brought(paper));
    }

    /** 代录 of what was asked for, in time by the date of the paper as what is brought online is by the clock. */
    @Transactional
    Application supplement(Application application, ApplicationForm form, Paper paper, Region region) {
        var brought = brought(paper);
        application.requireOpen(brought.inTime());
        rounds.required(application.roundId()).requireRunning();
        questionnaires.requireDraft(application.roundId(), application.track(), form);
        application.revise(form);
        application.takeUp();
        return handedIn(application, region, brought);
    }

    private Brought brought(Paper paper) {
        return new Brought(clock.now(), paper);
    }

    private Application handedIn(Application application, Region region, Brought brought) {
        requireSubmittable(application, region.divisions());
        var code = application.creditCode();
        if (code != null && applications.alreadyApplied(application.roundId(), code, application.id())) {
            throw alreadyApplied();
        }
        requirements.submitting(application);
        var sealed = sealing.seal(application);
        if (application.recommended()) {
            application.supplement(sealed.number(), sealed.sha256(), brought);
        } else {
            var policy = programs.policy(application.roundId());
            application.submit(
                    receipt(application.id()),
                    sealed.sha256(),
                    Route.of(application.form(), policy, region.recommenders()),
                    Procedure.of(policy, application.track()),
                    brought);
        }
        return stored(application);
    }

    @Transactional
    Application withdraw(UUID id, String applicant, String reason) {
        return withdraw(own.ofApplicant(id, applicant), reason, Brought.online(clock.now()));
    }

    @Transactional
    Application withdraw(Application application, String reason, Paper paper) {
        return withdraw(application, reason, brought(paper));
    }

    private Application withdraw(Application application, String reason, Brought brought) {
        application.withdraw(reason, brought);
        return applications.saveAndFlush(application);
    }

    private void requireSubmittable(Application application, Set<String> divisions) {
        var form = application.form();
        var missing = validator.validate(form, ApplicationForm.Complete.class);
        if (!missing.isEmpty()) {
            throw new ConstraintViolationException(missing);
        }
        if (!form.codeFits(application.track())) {
            throw Refusal.invalid("credit-code-invalid").field("creditCode").article("第十条(一)");
        }
        if (!divisions.contains(application.division())) {
            throw Refusal.invalid("division-unknown").field("division").article("第九条");
        }
        if (form.wantsConsent(application.track())) {
            throw Refusal.invalid("employer-consent-missing").field("employerConsents");
        }
        questionnaires.requireComplete(application.roundId(), application.track(), form);
    }

    /** Two that arrive at once: the database keeps the first, and the second is told what it would have been told. */
    private Application stored(Application application) {
        try {
            return applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException second) {
            throw alreadyApplied();
        }
    }

    private static Refusal alreadyApplied() {
        return Refusal.conflict("already-applied").article("第三条");
    }

    /** Unique because the id is; short enough to be read out on the telephone. */
    private static String receipt(UUID id) {
        return "SQ" + Long.toString(id.getMostSignificantBits() >>> 16, 36).toUpperCase(Locale.ROOT)
                + Long.toString(id.getLeastSignificantBits() & 0xFFFFFFL, 36).toUpperCase(Locale.ROOT);
    }
}
