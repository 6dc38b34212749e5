package cn.qualityaward.award.replay;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Print;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.record.Deeds;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/replay")
class ResultReplayController {

    /**
     * @param comesOut whether all of it comes out as it stands, and the record it is held against is whole
     * @param recordIntact whether the chain of the record holds
     * @param recordRead how many entries of it were read
     * @param print of the composite table; none before it is computed
     * @param names of the applicants that are spoken of
     */
    record Replay(
            boolean comesOut,
            boolean recordIntact,
            long recordRead,
            List<Replayed> parts,
            @Nullable Print print,
            Map<UUID, String> names) {}

    private final List<Replayable> stages;
    private final Rounds rounds;
    private final Applications applications;
    private final Deeds record;
    private final Impartiality impartiality;

    ResultReplayController(
            List<Replayable> stages,
            Rounds rounds,
            Applications applications,
            Deeds record,
            Impartiality impartiality) {
        this.stages = stages;
        this.rounds = rounds;
        this.applications = applications;
        this.record = record;
        this.impartiality = impartiality;
    }

    @Operation(
            summary =
                    "Recompute every score, rank and list from the stored marks and the pinned rules, and say what does not come out (复算, 第十四条)")
    @GetMapping
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    Replay replay(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller) {
        rounds.required(round); // whatever has become of it
        impartiality.requireOfScored(round, track, caller);
        var results = stages.stream().map(stage -> stage.replay(round, track)).toList();
        var parts = results.stream()
                .flatMap(result -> result.parts().stream())
                .sorted(Comparator.comparing(Replayed::part))
                .toList();
        var print = results.stream()
                .flatMap(result -> Stream.ofNullable(result.print()))
                .findFirst()
                .orElse(null);
        var whole = record.whole();
        var findings = parts.stream().flatMap(part -> part.findings().stream()).toList();
        return new Replay(
                whole.intact() && findings.stream().allMatch(finding -> finding.flaw() == Flaw.UNSEALED),
                whole.intact(),
                whole.read(),
                parts,
                print,
                names(findings));
    }

    private Map<UUID, String> names(List<Finding> findings) {
        var ids = findings.stream()
                .map(Finding::application)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return applications.findByIdIn(ids).stream().collect(Collectors.toMap(Application::id, Application::name));
    }
}
