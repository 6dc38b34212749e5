package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}")
class ScoringController {

    /** @param grounds 授奖理由 as the office would put them to whoever deliberates */
    record Named(
            @NotNull UUID application,
            @NotBlank @Size(max = 50) String classCode,
            @Nullable @Size(max = 1000) String grounds) {

        /** @param reasoned whether the policy asks for grounds; else none are kept */
        Ranking.Candidate candidate(boolean reasoned) {
            return new Ranking.Candidate(
                    application,
                    classCode,
                    null,
                    !reasoned || grounds == null || grounds.isBlank() ? null : grounds.strip());
        }
    }

    record Proposal(
            @NotNull List<@NotNull @Valid Named> candidates,
            @NotNull List<@NotNull @Valid Vacancy> vacancies,
            @Nullable Map<UUID, @NotBlank @Size(max = 1000) String> reasons) {}

    /**
     * @param beyondQuota in which classes it takes no place (第十六条)
     * @param grounds 授奖理由 for the office to begin with, before it proposes
     */
    record Row(
            UUID application,
            String name,
            String division,
            int rank,
            BigDecimal composite,
            Map<StageKind, BigDecimal> parts,
            List<String> beyondQuota,
            @Nullable String grounds) {}

    /**
     * @param by the pinned rules it is computed by
     * @param version what {@code If-Match} names; none before it is computed
     * @param shakenAt since when the list rests on a table that was corrected, and nobody has decided on that
     * @param upheld the decisions to leave it as it is
     * @param earlier lists that were taken back, the earliest first
     * @param groundsAsked whether the policy has it resolved why each is awarded
     */
    record View(
            ApplicantKind track,
            boolean proposed,
            Assumption by,
            List<Row> rows,
            List<Ranking.Candidate> candidates,
            @Nullable Instant shakenAt,
            List<Upheld> upheld,
            List<TakenBack> earlier,
            boolean groundsAsked,
            @Nullable Integer version) {}

    /** 原名单, as it was taken back, and the decisions to leave that as it was. */
    record TakenBack(List<Upheld> upheld, Withdrawn withdrawn) {

        static TakenBack of(Ranking.Earlier earlier) {
            return new TakenBack(earlier.decisions(), earlier.withdrawn());
        }
    }

    record Upholding(
            @NotBlank @Size(max = 1000) String reason,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate documentDate) {}

    private final Scoring scoring;
    private final Rankings rankings;
    private final Applications applications;
    private final Conditions conditions;
    private final OfficeGrounds grounds;

    ScoringController(
            Scoring scoring,
            Rankings rankings,
            Applications applications,
            Conditions conditions,
            OfficeGrounds grounds) {
        this.scoring = scoring;
        this.rankings = rankings;
        this.applications = applications;
        this.conditions = conditions;
        this.grounds = grounds;
    }

    @Operation(summary = "Compute the composite scores by the pinned weights (综合评分, 第十四条)")
    @PostMapping("/composite")
    @Seated({"office/officer", "office/head"})
    View compute(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller) {
        return view(round, scoring.compute(round, track), caller);
    }

    @Operation(summary = "The composite score table; empty until it is computed")
    @GetMapping("/composite")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    View ranking(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller) {
        return rankings.findByRoundIdAndTrack(round, track)
                .map(ranking -> view(round, ranking, caller))
                .orElseGet(() -> new View(
                        track,
                        false,
                        scoring.pinned(round, track),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        grounds.asked(round),
                        null));
    }

    @Operation(
            summary =
                    "The table by other weights, trimming, tie keys, places, thresholds, lists, repetition, or without a stage; nothing is stored (试算)",
            description =
                    "Of whoever stands in the computed table, or would by another list. Whoever was never marked in a stage that is weighed is named and not ranked. It decides nothing: what counts are the pinned rules.")
    @PostMapping("/composite/trial")
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    Scoring.Tried tryOut(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @Valid @RequestBody Assumption assumed,
            Caller caller) {
        var ranking = scoring.required(round, track);
        named(ranking, caller);
        return scoring.tried(round, ranking, assumed, caller.id());
    }

    @Operation(
            summary = "Propose the candidates, within quota and threshold, and say why a place stays vacant",
            description =
                    "From the table that was seen. What the office gives as the grounds of each (授奖理由) is put to whoever deliberates, who resolves others or none of it.")
    @PostMapping("/candidates")
    @Seated("office/head")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            IfMatch ifMatch,
            @Valid @RequestBody Proposal proposal,
            Caller caller) {
        var reasons = proposal.reasons();
        ifMatch.match(scoring.required(round, track).version());
        var reasoned = grounds.asked(round);
        scoring.propose(
                round,
                track,
                proposal.candidates().stream()
                        .map(named -> named.candidate(reasoned))
                        .toList(),
                proposal.vacancies(),
                reasons == null ? Map.of() : reasons,
                Decider.seated(caller, "office", "head"));
    }

    @Operation(
            summary = "Leave the list as it was proposed although what it rests on was corrected (维持原名单)",
            description =
                    "As whoever decides on the list decided, on their document. Another list comes by their own decision.")
    @PostMapping("/candidates/upheld")
    @Seated("office/head")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void uphold(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            IfMatch ifMatch,
            @Valid @RequestBody Upholding upholding,
            Caller caller) {
        scoring.uphold(
                round,
                track,
                ifMatch,
                upholding.reason().strip(),
                upholding.documentNumber().strip(),
                upholding.documentDate(),
                Decider.seated(caller, "office", "head"));
    }

    /** Whoever steps back from one does not compare the others with it. */
    private Map<UUID, Application> named(Ranking ranking, Caller caller) {
        var names = applications
                .findByIdIn(ranking.ranked().stream().map(Ranked::application).toList())
                .stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        names.values().forEach(application -> application.requireUnbiased(caller.id()));
        return names;
    }

    private View view(UUID round, Ranking ranking, Caller caller) {
        var names = named(ranking, caller);
        var drafted = grounds.drafted(ranking, names.values(), caller);
        return new View(
                ranking.track(),
                ranking.proposed(),
                scoring.pinned(round, ranking.track()),
                ranking.ranked().stream()
                        .map(row -> row(row, names.get(row.application()), drafted.get(row.application())))
                        .toList(),
                ranking.candidates(),
                ranking.shakenAt(),
                ranking.upheld(),
                ranking.earlier().stream().map(TakenBack::of).toList(),
                grounds.asked(round),
                ranking.version());
    }

    private Row row(Ranked ranked, @Nullable Application application, @Nullable String drafted) {
        return new Row(
                ranked.application(),
                application == null ? "" : application.name(),
                application == null ? "" : application.division(),
                ranked.rank(),
                ranked.composite(),
                ranked.parts(),
                application == null ? List.of() : conditions.beyondQuota(application),
                drafted);
    }
}
