package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.deliberation.Worded.Source;
import cn.qualityaward.award.paper.SignedPage;
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
@RequestMapping("/api/{tenant}/award/rounds/{round}")
class DeliberationController {

    /**
     * @param departure why it stands below a lower rank, as it is proposed
     * @param declared who declared an interest in it that stands (第十八条)
     * @param grounds 授奖理由 as resolved, or proposed; before that as the office would put it, or the review reports
     * @param beyondQuota in which classes it takes no place (第十六条)
     */
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
            Map<StageKind, BigDecimal> parts,
            @Nullable String departure,
            @Nullable Worded grounds,
            Set<Attendee> declared,
            Background background,
            List<String> beyondQuota) {

        /** Nothing of how it stands to others. */
        CandidateRow unranked() {
            return new CandidateRow(
                    application,
                    name,
                    division,
                    track,
                    status,
                    proposedClass,
                    endorsedClass,
                    null,
                    composite,
                    parts,
                    null,
                    grounds,
                    declared,
                    background,
                    beyondQuota);
        }

        /** As the office's meeting proposes it, and not as it was proposed to that; what was resolved since stays. */
        CandidateRow as(Text proposal) {
            var as = proposal.endorsed().stream()
                    .filter(one -> one.application().equals(application))
                    .findFirst();
            return new CandidateRow(
                    application,
                    name,
                    division,
                    track,
                    status,
                    as.map(Endorsement::classCode).orElse(null),
                    endorsedClass,
                    rank,
                    composite,
                    parts,
                    as.map(Endorsement::departure).orElse(null),
                    endorsedClass == null
                            ? as.filter(Endorsement::reasoned)
                                    .map(Endorsement::grounds)
                                    .map(text -> new Worded(text, Source.MEETING))
                                    .orElse(grounds)
                            : grounds,
                    declared,
                    background,
                    beyondQuota);
        }
    }

    /**
     * How it was resolved, once it was.
     *
     * @param pages what was signed of it
     * @param withdrawn by what it was taken back, where it was
     */
    record Met(
            String minutesNumber,
            LocalDate meetingDate,
            @Nullable Attendance attendance,
            List<SignedPage> pages,
            @Nullable Withdrawn withdrawn) {

        static Met of(Resolution resolution) {
            var text = resolution.text();
            return new Met(
                    text.minutesNumber(),
                    text.meetingDate(),
                    text.attendance(),
                    resolution.pages(),
                    resolution.withdrawn());
        }
    }

    /**
     * 办公室集体研究的意见.
     *
     * @param leftOut whom it does not propose, and why
     */
    record Proposed(String minutesNumber, LocalDate meetingDate, List<Strike> leftOut) {}

    /**
     * @param reserved 预留名额, by kind of applicant
     * @param quorum of those called, in per cent, of each candidate without those who step back from it; none where the
     *     policy names none
     * @param groundsAsked whether the policy has it resolved why each is awarded
     * @param asked whether the policy has the office meet on the list first
     * @param proposal what its meeting proposes, once it does
     * @param earlier how it was resolved before that was taken back, the earliest first
     * @param undeclared who is called by account and has not said of each candidate what they have to do with it (第十八条)
     * @param weights of each track's scored stages in the pinned rules, in per cent (第十四条)
     * @param shaken the tracks whose list rests on a table that was corrected, on which nobody has decided since
     * @param withheld the tracks in which the reader steps back from somebody: that row, ranks and vacancies are left out
     */
    record Table(
            List<AwardClass> classes,
            Map<ApplicantKind, Integer> reserved,
            List<CandidateRow> candidates,
            List<Vacancy> vacancies,
            @Nullable Integer quorum,
            boolean groundsAsked,
            boolean asked,
            @Nullable Proposed proposal,
            @Nullable Met met,
            List<Met> earlier,
            List<Attendee> undeclared,
            Map<ApplicantKind, Map<StageKind, BigDecimal>> weights,
            List<ApplicantKind> shaken,
            List<ApplicantKind> withheld) {}

    private final Deliberation deliberation;
    private final OfficeProposal proposal;
    private final Programs programs;
    private final Rankings rankings;
    private final CandidateRows candidates;
    private final Undeclared undeclared;
    private final Invitable invitable;
    private final Withholding withholding;

    DeliberationController(
            Deliberation deliberation,
            OfficeProposal proposal,
            Programs programs,
            Rankings rankings,
            CandidateRows candidates,
            Undeclared undeclared,
            Invitable invitable,
            Withholding withholding) {
        this.deliberation = deliberation;
        this.proposal = proposal;
        this.programs = programs;
        this.rankings = rankings;
        this.candidates = candidates;
        this.undeclared = undeclared;
        this.invitable = invitable;
        this.withholding = withholding;
    }

    @Operation(summary = "The deliberation table: quotas, candidates with rank and parts, proposed vacancies")
    @GetMapping("/deliberation")
    @Transactional(readOnly = true)
    @Seated({"leading-group/secretary", "leading-group/member", "government/signer", "office/officer", "office/head"})
    Table table(@PathVariable UUID round, Caller caller) {
        var withheld = withholding.from(round, caller);
        var all = rankings.findByRoundId(round);
        var proposes = proposal.of(round);
        var resolved = deliberation.all(round).stream().map(Met::of).toList();
        var policy = programs.policy(round);
        var rules = programs.rules(round);
        return withheld.of(new Table(
                policy.classes(),
                policy.reservedQuota(),
                candidates.of(round, all, policy.asksForGrounds() && caller.sitsIn("office")).stream()
                        .map(row -> proposes.map(text -> row.as(text)).orElse(row))
                        .toList(),
                proposes.map(Text::vacancies)
                        .orElseGet(() -> all.stream()
                                .flatMap(ranking -> ranking.vacancies().stream())
                                .toList()),
                policy.quorumOfDeliberation().percent(),
                policy.asksForGrounds(),
                proposal.asked(round),
                proposes.map(text -> new Proposed(text.minutesNumber(), text.meetingDate(), text.struck()))
                        .orElse(null),
                resolved.stream()
                        .filter(one -> one.withdrawn() == null)
                        .findFirst()
                        .orElse(null),
                resolved.stream().filter(one -> one.withdrawn() != null).toList(),
                undeclared.of(round),
                all.stream().collect(Collectors.toMap(Ranking::track, ranking -> rules.weightsOf(ranking.track()))),
                all.stream()
                        .filter(ranking -> ranking.shakenAt() != null)
                        .map(Ranking::track)
                        .toList(),
                List.of()));
    }

    @Operation(summary = "Resolve the list: endorse each into a class or strike it with a reason (第十四条)")
    @PostMapping("/resolution")
    @Seated({"leading-group/secretary", "government/signer"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable UUID round, @Valid @RequestBody Text text, Caller caller) {
        var by = programs.policy(round).deliberator().decidedBy(caller);
        deliberation.resolve(round, text, by, invitable.among(round, text.attendance()));
    }
}
