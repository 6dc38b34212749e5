package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.evaluation.SocialEvaluation.SocialEvaluationCorrected;
import cn.qualityaward.award.evaluation.SocialEvaluation.SocialEvaluationEntered;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.tenancy.record.Deeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: every score of society against what the record sealed when it was entered, or last corrected. */
@Component
class ReplayedEvaluation implements Replayable {

    private static final Set<String> DEEDS =
            Set.of(SocialEvaluationEntered.class.getSimpleName(), SocialEvaluationCorrected.class.getSimpleName());

    /** What both deeds say; old ones have no seal. */
    private record Sealed(@Nullable String seal) {}

    private final Evaluations evaluations;
    private final Applications applications;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedEvaluation(Evaluations evaluations, Applications applications, Deeds record, JsonMapper json) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var all = applications.submitted(round, track).stream()
                .map(Application::id)
                .toList();
        var recorded = recorded(all);
        var stored = evaluations.findByIdIn(all);
        var findings = new ArrayList<Finding>();
        for (var one : stored) {
            var sealed = recorded.remove(one.id());
            if (sealed == null) {
                findings.add(finding(Flaw.ADDED, one.id()));
            } else if (sealed.seal() == null) {
                findings.add(finding(Flaw.UNSEALED, one.id()));
            } else if (!one.seal().equals(sealed.seal())) {
                findings.add(finding(Flaw.CHANGED, one.id()));
            }
        }
        recorded.keySet().forEach(gone -> findings.add(finding(Flaw.MISSING, gone)));
        return new Result(
                List.of(new Replayed(Part.EVALUATION, stored.size() + recorded.size(), List.copyOf(findings))), null);
    }

    /** The last deed of each. */
    private Map<UUID, Sealed> recorded(List<UUID> all) {
        var last = new HashMap<UUID, Sealed>();
        record.of(DEEDS, "subject", all)
                .forEach(deed -> last.put(deed.subject(), json.readValue(deed.content(), Sealed.class)));
        return last;
    }

    private static Finding finding(Flaw flaw, UUID application) {
        return new Finding(
                Part.EVALUATION, flaw, StageKind.SOCIAL_EVALUATION, application, application, null, null, null);
    }
}
