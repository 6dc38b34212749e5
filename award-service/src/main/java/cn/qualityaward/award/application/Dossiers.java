package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 申报材料: started, revised and sealed by the applicant alone (第五条). */
@Component
class Dossiers {

    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final PolicySource tenant;
    private final ProcedureClock clock;
    private final Validator validator;
    private final JsonMapper json;

    Dossiers(
            Applications applications,
            Rounds rounds,
            Programs programs,
            PolicySource tenant,
            ProcedureClock clock,
            Validator validator,
            JsonMapper json) {
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.tenant = tenant;
        this.clock = clock;
        this.validator = validator;
        this.json = json;
    }

    Application start(UUID roundId, ApplicantKind track, String applicant, ApplicationForm form) {
        var round = rounds.required(roundId);
        round.requireTrack(track);
        round.requireWindow(clock.now());
        if (applications.startedBy(roundId, applicant, track)) {
            throw Refusal.conflict("already-applied").setting("onePerRound").article("第三条");
        }
        return applications.saveAndFlush(new Application(roundId, track, applicant, form));
    }

    /** Completeness, window and uniqueness first; then the seal. A returned dossier may come back after the window. */
    Application submit(Application application) {
        var form = application.form();
        var missing = validator.validate(form, ApplicationForm.Complete.class);
        if (!missing.isEmpty()) {
            throw new ConstraintViolationException(missing);
        }
        if (!form.codeFits(application.track())) {
            throw Refusal.invalid("credit-code-invalid").field("creditCode").article("第十条(一)");
        }
        if (tenant.divisions().stream().noneMatch(known -> known.code().equals(form.division()))) {
            throw Refusal.invalid("division-unknown").field("division").article("第九条");
        }
        if (application.outcome() == Outcome.DRAFT) {
            rounds.required(application.roundId()).requireWindow(clock.now());
        }
        var code = form.creditCode();
        if (code != null && applications.alreadyApplied(application.roundId(), code, application.id())) {
            throw Refusal.conflict("already-applied").setting("onePerRound").article("第三条");
        }
        var procedure = Procedure.of(programs.policy(application.roundId()), application.track());
        application.submit(receipt(application.id()), sha256(form), procedure, clock.now());
        return applications.saveAndFlush(application);
    }

    /** The conditions of Articles 10 and 11, as far as they can be told from what is stated. */
    List<Finding> eligibility(Application application) {
        var divisions =
                tenant.divisions().stream().map(PolicySource.Division::code).collect(Collectors.toSet());
        return new Eligibility(application.form(), programs.policy(application.roundId()), divisions, clock.today())
                .findings(application.track());
    }

    /** Unique because the id is; short enough to be read out on the telephone. */
    private static String receipt(UUID id) {
        return "SQ" + Long.toString(id.getMostSignificantBits() >>> 16, 36).toUpperCase(java.util.Locale.ROOT)
                + Long.toString(id.getLeastSignificantBits() & 0xFFFFFFL, 36).toUpperCase(java.util.Locale.ROOT);
    }

    private String sha256(ApplicationForm form) {
        return Canonical.sha256(Canonical.form(json.writeValueAsString(form)));
    }
}
