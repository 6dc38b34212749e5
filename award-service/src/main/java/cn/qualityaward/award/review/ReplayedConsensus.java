package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.review.ReviewFacts.ConsensusConfirmed;
import cn.qualityaward.award.review.ReviewFacts.ConsensusCorrected;
import cn.qualityaward.award.review.ReviewFacts.ConsensusSigned;
import cn.qualityaward.award.review.ReviewFacts.ConsensusVoided;
import cn.qualityaward.tenancy.record.Deeds;
import cn.qualityaward.tenancy.record.Deeds.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 复算: all that was agreed on against what the record sealed when it was last confirmed or signed. */
@Component
class ReplayedConsensus implements Replayable {

    private static final String VOIDED = ConsensusVoided.class.getSimpleName();
    private static final Set<String> DEEDS = Set.of(
            ConsensusConfirmed.class.getSimpleName(),
            ConsensusSigned.class.getSimpleName(),
            ConsensusCorrected.class.getSimpleName(),
            VOIDED);

    /** What all of these deeds say. */
    private record Sealed(
            UUID application, StageKind stage, @Nullable String seal) {}

    private final Consensuses consensuses;
    private final Applications applications;
    private final Deeds record;
    private final JsonMapper json;

    ReplayedConsensus(Consensuses consensuses, Applications applications, Deeds record, JsonMapper json) {
        this.consensuses = consensuses;
        this.applications = applications;
        this.record = record;
        this.json = json;
    }

    @Override
    public Result replay(UUID round, ApplicantKind track) {
        var sealed = sealed(round, track);
        var stored = consensuses.findByRoundIdAndTrack(round, track).stream()
                .filter(Consensus::confirmed)
                .toList();
        var findings = new ArrayList<Finding>();
        for (var one : stored) {
            var recorded = sealed.remove(one.id());
            if (recorded == null) {
                findings.add(finding(Flaw.ADDED, one.stage(), one.id(), one.applicationId()));
            } else if (!one.seal().equals(read(recorded).seal())) {
                findings.add(finding(Flaw.CHANGED, one.stage(), one.id(), one.applicationId()));
            }
        }
        sealed.values().forEach(gone -> {
            var fact = read(gone);
            findings.add(finding(Flaw.MISSING, fact.stage(), gone.subject(), fact.application()));
        });
        return new Result(
                List.of(new Replayed(Part.CONSENSUS, stored.size() + sealed.size(), List.copyOf(findings))), null);
    }

    /** The last deed of each that holds: what was opened again is sealed no more. */
    private LinkedHashMap<UUID, Recorded> sealed(UUID round, ApplicantKind track) {
        var last = record
                .of(
                        DEEDS,
                        "application",
                        applications.submitted(round, track).stream()
                                .map(Application::id)
                                .toList())
                .stream()
                .collect(Collectors.toMap(Recorded::subject, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        last.values().removeIf(one -> one.deed().equals(VOIDED));
        return last;
    }

    private Sealed read(Recorded recorded) {
        return json.readValue(recorded.content(), Sealed.class);
    }

    private static Finding finding(Flaw flaw, StageKind stage, UUID subject, UUID application) {
        return new Finding(Part.CONSENSUS, flaw, stage, subject, application, null, null, null);
    }
}
