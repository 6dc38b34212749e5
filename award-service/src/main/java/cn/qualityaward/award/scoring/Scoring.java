package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.StageRescored;
import cn.qualityaward.award.application.StageResults;
import cn.qualityaward.award.application.StageResults.StageScore;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.Quotas;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.award.scoring.Placing.Placed;
import cn.qualityaward.award.scoring.Placing.Takes;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.award.scoring.TriedField.TriedList;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 综合评分与拟授奖候选名单 (第十四条). */
@Component
class Scoring {

    private final Rankings rankings;
    private final Progress progress;
    private final Conditions conditions;
    private final Programs programs;
    private final List<StageResults> results;
    private final Applications applications;
    private final Impartiality impartiality;
    private final Rounds rounds;
    private final ProcedureClock clock;
    private final TriedField field;

    Scoring(
            Rankings rankings,
            Progress progress,
            Conditions conditions,
            Programs programs,
            List<StageResults> results,
            Applications applications,
            Impartiality impartiality,
            Rounds rounds,
            ProcedureClock clock,
            TriedField field) {
        this.rankings = rankings;
        this.progress = progress;
        this.conditions = conditions;
        this.programs = programs;
        this.results = results;
        this.applications = applications;
        this.impartiality = impartiality;
        this.rounds = rounds;
        this.clock = clock;
        this.field = field;
    }

    /** Computes the ranking from what the stages found; the same marks always give the same ranking. */
    Ranking compute(UUID round, ApplicantKind track) {
        var there = progress.gather(round, track, StageKind.COMPOSITE).there().stream()
                .map(Application::id)
                .toList();
        var ranking = rankings.findByRoundIdAndTrack(round, track).orElseGet(() -> new Ranking(round, track));
        ranking.compute(table(round, track, there));
        return rankings.saveAndFlush(ranking);
    }

    /** Of whoever stands in it, where there is one: what a stage found is another by a correction. */
    @EventListener
    void rescored(StageRescored fact) {
        rankings.findByRoundIdAndTrack(fact.round(), fact.track()).ifPresent(ranking -> {
            ranking.computeAgain(table(fact.round(), fact.track(), ranking.applications()), clock.now());
            rankings.save(ranking);
        });
    }

    /** The table of these, from what is stored and the rules the round was pinned to. */
    List<Ranked> table(UUID round, ApplicantKind track, List<UUID> applications) {
        return table(round, track, applications, programs.rules(round));
    }

    /**
     * 试算, of which nothing is stored.
     *
     * @param ranked whoever would stand in the table, as it would be
     * @param lists of steps from which others would have gone on
     * @param come who would have come to the composite and did not; without the marks of a stage nobody is ranked
     * @param now who has a place by the pinned rules and rank alone
     * @param then who would have one
     */
    record Tried(
            List<Ranked> ranked, List<TriedList> lists, List<Newcomer> come, List<Placed> now, List<Placed> then) {}

    /** @param missing the stages they were never marked in, which nobody can try */
    record Newcomer(UUID application, String name, List<StageKind> missing) {}

    Tried tried(UUID round, Ranking ranking, Assumption assumed, String account) {
        var track = ranking.track();
        var quotas = new Quotas(programs.policy(round));
        var rules = assumed.in(programs.rules(round), track);
        var lists = field.lists(round, track, rules, assumed);
        var all = TriedField.of(ranking.applications(), lists);
        var there = field.named(all, account);
        var scores = scores(round, rules, all);
        var composite = composite(round, track, rules);
        var come = there.stream()
                .filter(application -> !ranking.applications().contains(application.id()))
                .map(application ->
                        new Newcomer(application.id(), application.name(), composite.missing(application.id(), scores)))
                .sorted(Comparator.comparing(Newcomer::name).thenComparing(Newcomer::application))
                .toList();
        var unmarked = come.stream()
                .filter(one -> !one.missing().isEmpty())
                .map(Newcomer::application)
                .collect(Collectors.toSet());
        var ranked = composite.rank(
                all.stream().filter(one -> !unmarked.contains(one)).toList(), scores);
        Takes takes = (application, classCode) -> takesPlace(Candidate.named(application, classCode), there);
        return new Tried(
                ranked,
                lists,
                come,
                pinned(round, track).placed(quotas, track, takes, ranking.ranked()),
                assumed.placed(quotas, track, takes, ranked));
    }

    private List<Ranked> table(UUID round, ApplicantKind track, List<UUID> applications, ReviewRules rules) {
        return composite(round, track, rules).rank(applications, scores(round, rules, applications));
    }

    private List<StageScore> scores(UUID round, ReviewRules rules, List<UUID> applications) {
        return results.stream()
                .flatMap(found -> found.of(round, rules, applications).stream())
                .toList();
    }

    private Composite composite(UUID round, ApplicantKind track, ReviewRules rules) {
        var walks = Walks.of(progress.procedure(round, track), rules.repetition());
        return new Composite(rules.weightsOf(track), rules.tieKeys(), walks);
    }

    Assumption pinned(UUID round, ApplicantKind track) {
        return Assumption.of(programs.rules(round), programs.policy(round), track, progress.procedure(round, track));
    }

    Ranking required(UUID round, ApplicantKind track) {
        return rankings.findByRoundIdAndTrack(round, track)
                .orElseThrow(() -> Refusal.conflict("composite-not-computed").article("第十四条"));
    }

    /** 维持原名单 for the table that was seen, as was decided on a document; whoever enters it has declared about all in it. */
    void uphold(UUID round, ApplicantKind track, IfMatch seen, String reason, String number, LocalDate on, Decider by) {
        rounds.shared(round);
        var ranking = required(round, track);
        seen.match(ranking.version());
        impartiality.requireStated(by, applications.findByIdIn(ranking.applications()));
        if (on.isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("documentDate").article("第十四条");
        }
        ranking.uphold(new Upheld(reason, number, on, by.name(), clock.now()));
        rankings.save(ranking);
    }

    /** Threshold before quota, over which only a tie may go; and nobody is passed over without a reason. */
    void propose(
            UUID round,
            ApplicantKind track,
            List<Candidate> candidates,
            List<Vacancy> vacancies,
            Map<UUID, String> reasons,
            Decider by) {
        var ranking = required(round, track);
        var gathering = progress.gather(round, track, StageKind.COMPOSITE);
        var named = candidates.stream().map(Candidate::application).toList();
        progress.requireThere(gathering.there(), named, "candidates");
        ranking.requireCurrent(gathering.there().stream().map(Application::id).toList());
        var quotas = new Quotas(programs.policy(round));
        candidates.forEach(candidate -> requireOverThreshold(ranking, candidate, round, quotas, track));
        quotas.checkProposed(
                List.of(track),
                gathering.round().kinds(),
                candidates.stream()
                        .filter(candidate -> takesPlace(candidate, gathering.there()))
                        .map(ranking::named)
                        .toList(),
                vacancies.stream().map(Vacancy::classCode).collect(Collectors.toSet()));
        var chosen = candidates.stream().map(Candidate::application).collect(Collectors.toSet());
        if (chosen.size() < candidates.size()) {
            throw Refusal.invalid("candidate-twice").field("candidates").article("第三条");
        }
        ranking.propose(
                candidates,
                vacancies,
                reasons,
                code -> quotas.require(code, track).level());
        rankings.save(ranking);
        progress.close(
                gathering,
                application -> chosen.contains(application.id())
                        ? Verdict.PASSED
                        : Verdict.failed(reasons.getOrDefault(application.id(), "综合评分未进入拟授奖候选名单")),
                by);
    }

    private boolean takesPlace(Candidate candidate, List<Application> there) {
        return there.stream()
                .filter(application -> application.id().equals(candidate.application()))
                .allMatch(application -> conditions.takesPlace(application, candidate.classCode()));
    }

    private void requireOverThreshold(
            Ranking ranking, Candidate candidate, UUID round, Quotas quotas, ApplicantKind track) {
        var awardClass = quotas.require(candidate.classCode(), track);
        ranking.requireOver(
                programs.rules(round).threshold(candidate.classCode()), candidate.application(), awardClass.name());
    }
}
