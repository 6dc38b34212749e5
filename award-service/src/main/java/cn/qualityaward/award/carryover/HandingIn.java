package cn.qualityaward.award.carryover;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ApplicationForm;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnDossier;
import cn.qualityaward.award.carryover.Consenting.Stamped;
import cn.qualityaward.award.form.Questionnaires;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.secrecy.AtRest;
import cn.qualityaward.award.secrecy.Stamp;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What its applicant brings from another region: the stamp is looked at first, then the draft is filled. */
@Component
class HandingIn {

    private static final Duration VALID = Duration.ofDays(90);
    private static final String PREREQUISITE = "prerequisiteCertificate";

    private final OwnDossier own;
    private final Applications applications;
    private final CarriedMaterial material;
    private final Questionnaires questionnaires;
    private final Programs programs;
    private final Stamp stamp;
    private final AtRest atRest;
    private final JsonMapper json;
    private final ProcedureClock clock;

    HandingIn(
            OwnDossier own,
            Applications applications,
            CarriedMaterial material,
            Questionnaires questionnaires,
            Programs programs,
            Stamp stamp,
            AtRest atRest,
            JsonMapper json,
            ProcedureClock clock) {
        this.own = own;
        this.applications = applications;
        this.material = material;
        this.questionnaires = questionnaires;
        this.programs = programs;
        this.stamp = stamp;
        this.atRest = atRest;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param confirmed what is to be filled although something else is written there
     * @param here the code of this region
     */
    @Transactional
    List<Filling.Field> handIn(UUID id, Stamped brought, Set<String> confirmed, String here, Caller caller) {
        own.ofApplicant(id, caller.id());
        var application = own.open(id, caller.id());
        var bundle = brought.bundle();
        requireGenuine(brought, here, caller);
        if ((bundle.track() == ApplicantKind.INDIVIDUAL) != (application.track() == ApplicantKind.INDIVIDUAL)) {
            throw Refusal.conflict("carry-over-other-track").article("第二条").with("track", bundle.track());
        }
        var written = (ObjectNode) json.valueToTree(application.written());
        var filling = new Filling(json, written, confirmed, form -> fits(application, form), atRest::fingerprint);
        filling.fill(bundle);
        filling.fill("", written, prerequisite(application, bundle));
        if (!filling.filled().isEmpty()) {
            application.revise(json.treeToValue(filling.form(), ApplicationForm.class));
            applications.saveAndFlush(application);
        }
        var carried = material.findByApplicationIdAndBundleId(id, bundle.id())
                .orElseGet(() -> new Carried(id, bundle, clock.now()));
        carried.fill(filling.filled());
        material.saveAndFlush(carried);
        return filling.fields();
    }

    private void requireGenuine(Stamped brought, String here, Caller caller) {
        var bundle = brought.bundle();
        if (!stamp.isOn(Stamp.Purpose.CARRY_OVER, bundle, brought.stamp())) {
            throw Refusal.invalid("carry-over-forged").field("stamp").article("第二十一条");
        }
        if (!bundle.account().equals(Consenting.account(caller))) {
            throw Refusal.forbidden("carry-over-anothers").article("第二十三条");
        }
        if (!bundle.to().code().equals(here)) {
            throw Refusal.conflict("carry-over-elsewhere")
                    .article("第二十三条")
                    .with("region", bundle.to().name());
        }
        if (clock.now().isAfter(bundle.consentedAt().plus(VALID))) {
            throw Refusal.conflict("carry-over-expired").article("第二十三条");
        }
    }

    private boolean fits(Application application, ObjectNode form) {
        try {
            questionnaires.requireDraft(
                    application.roundId(), application.track(), json.treeToValue(form, ApplicationForm.class));
            return true;
        } catch (Refusal | JacksonException unfit) {
            return false;
        }
    }

    /** 先获奖项: the number of what is held, where this policy asks for that region's award; it is checked there as ever. */
    private Map<String, Object> prerequisite(Application application, Bundle bundle) {
        var asked = programs.policy(application.roundId()).prerequisiteAward();
        return asked == null || !bundle.from().code().equals(asked.tenant())
                ? Map.of()
                : bundle.honours().stream()
                        .map(Bundle.Held::number)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .<Map<String, Object>>map(number -> Map.of(PREREQUISITE, number))
                        .orElse(Map.of());
    }
}
