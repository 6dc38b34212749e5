package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.scoring.Ranking;
import cn.qualityaward.award.scoring.Rankings;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
@RequestMapping("/api/{tenant}/award/rounds/{round}")
class DeliberationController {

    record CandidateRow(
            UUID application,
            String name,
            String division,
            ApplicantKind track,
            Status status,
            @Nullable String proposedClass,
            @Nullable String endorsedClass,
            @Nullable Integer rank,
            @Nullable BigDecimal composite,
            Map<StageKind, BigDecimal> parts) {

        /** As the office's meeting proposes it, and not as it was proposed to that. */
        CandidateRow as(Text proposal) {
            return new CandidateRow(
                    application,
                    name,
                    division,
                    track,
                    status,
                    proposal.endorsed().stream()
                            .filter(one -> one.application().equals(application))
                            .map(Endorsement::classCode)
                            .findFirst()
                            .orElse(null),
                    endorsedClass,
                    rank,
                    composite,
                    parts);
        }
    }

    /** How it was resolved, once it was. */
    record Met(
            String minutesNumber,
            LocalDate meetingDate,
            @Nullable Attendance attendance) {}

    /**
     * 办公室集体研究的意见.
     *
     * @param leftOut whom it does not propose, and why
     */
    record Proposed(String minutesNumber, LocalDate meetingDate, List<Strike> leftOut) {}

    /**
     * @param asked whether the policy has the office meet on the list first
     * @param proposal what its meeting proposes, once it does
     */
    record Table(
            List<AwardClass> classes,
            List<CandidateRow> candidates,
            List<Vacancy> vacancies,
            boolean asked,
            @Nullable Proposed proposal,
            @Nullable Met met) {}

    private final Deliberation deliberation;
    private final OfficeProposal proposal;
    private final Programs programs;
    private final Rankings rankings;
    private final Applications applications;
    private final Impartiality impartiality;

    DeliberationController(
            Deliberation deliberation,
            OfficeProposal proposal,
            Programs programs,
            Rankings rankings,
            Applications applications,
            Impartiality impartiality) {
        this.deliberation = deliberation;
        this.proposal = proposal;
        this.programs = programs;
        this.rankings = rankings;
        this.applications = applications;
        this.impartiality = impartiality;
    }

    @Operation(summary = "The deliberation table: quotas, candidates with rank and parts, proposed vacancies")
    @GetMapping("/deliberation")
    @Transactional(readOnly = true)
    @Seated({"leading-group/secretary", "leading-group/member", "government/signer", "office/officer", "office/head"})
    Table table(@PathVariable UUID round, Caller caller) {
        impartiality.require(round, StageKind.DELIBERATION, caller);
        var all = rankings.findByRoundId(round);
        var proposed = all.stream()
                .flatMap(ranking -> ranking.candidates().stream())
                .map(Ranking.Candidate::application)
                .toList();
        var known = applications.findByIdIn(proposed).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        var proposes = proposal.of(round);
        return new Table(
                programs.policy(round).classes(),
                Stream.concat(all.stream().flatMap(ranking -> rows(ranking, known)), unranked(round, known.keySet()))
                        .map(row -> proposes.map(text -> row.as(text)).orElse(row))
                        .toList(),
                proposes.map(Text::vacancies)
                        .orElseGet(() -> all.stream()
                                .flatMap(ranking -> ranking.vacancies().stream())
                                .toList()),
                proposal.asked(round),
                proposes.map(text -> new Proposed(text.minutesNumber(), text.meetingDate(), text.struck()))
                        .orElse(null),
                deliberation
                        .resolved(round)
                        .map(text -> new Met(text.minutesNumber(), text.meetingDate(), text.attendance()))
                        .orElse(null));
    }

    @Operation(summary = "Resolve the list: endorse each into a class or strike it with a reason (第十四条)")
    @PostMapping("/resolution")
    @Seated({"leading-group/secretary", "government/signer"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable UUID round, @Valid @RequestBody Text text, Caller caller) {
        deliberation.resolve(round, text, programs.policy(round).deliberator().decidedBy(caller));
    }

    /** Where the policy has a vote and no composite, nobody was proposed for a class. */
    private Stream<CandidateRow> unranked(UUID round, Set<UUID> known) {
        return applications.live(List.of(round)).stream()
                .filter(application ->
                        application.stage() == StageKind.DELIBERATION && !known.contains(application.id()))
                .map(application -> row(application, null, null));
    }

    private static Stream<CandidateRow> rows(Ranking ranking, Map<UUID, Application> known) {
        return ranking.candidates().stream()
                .flatMap(candidate -> Stream.ofNullable(known.get(candidate.application()))
                        .map(application -> row(
                                application,
                                candidate.classCode(),
                                ranking.of(application.id()).orElse(null))));
    }

    private static CandidateRow row(
            Application application, @Nullable String proposed, Ranking.@Nullable Ranked ranked) {
        return new CandidateRow(
                application.id(),
                application.name(),
                application.division(),
                application.track(),
                application.status(),
                proposed,
                application.classCode(),
                ranked == null ? null : ranked.rank(),
                ranked == null ? null : ranked.composite(),
                ranked == null ? Map.of() : ranked.parts());
    }
}
