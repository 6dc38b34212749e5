package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Retractable.Withdrawn;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.ReviewRules.Shortlist.Mode;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.scoring.Assumption.ListRule;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Composite scores, for the modules they are added up from. */
public final class TestRankings {

    private TestRankings() {}

    public static void compute(BeanFactory beans, UUID round, ApplicantKind track) {
        beans.getBean(Scoring.class).compute(round, track);
    }

    /** Nobody, while the step stays open. */
    public static void propose(BeanFactory beans, UUID round, ApplicantKind track) {
        var ranking = ranking(beans, round, track);
        ranking.propose(List.of(), List.of(), Map.of(), code -> 1);
        beans.getBean(Rankings.class).save(ranking);
    }

    /** These for the highest award, the others of the table with a reason; the step is closed. */
    public static void closed(BeanFactory beans, UUID round, ApplicantKind track, List<UUID> named, Decider by) {
        var scoring = beans.getBean(Scoring.class);
        var classes = beans.getBean(Programs.class).policy(round).classesOf(track);
        var table = scoring.compute(round, track);
        scoring.propose(
                round,
                track,
                named.stream()
                        .map(id -> Candidate.named(id, classes.getFirst().code()))
                        .toList(),
                classes.stream().map(one -> new Vacancy(one.code(), "无合格对象")).toList(),
                table.applications().stream()
                        .filter(id -> !named.contains(id))
                        .collect(Collectors.toMap(id -> id, id -> "综合表现不及")),
                by);
    }

    /** The head of the office hands up these for the highest award, each on these grounds, from the table that was seen. */
    public static void handUp(
            BeanFactory beans, UUID round, ApplicantKind track, IfMatch seen, Map<UUID, String> grounds, Caller head) {
        var classes = beans.getBean(Programs.class).policy(round).classesOf(track);
        var proposal = new ScoringController.Proposal(
                grounds.entrySet().stream()
                        .map(one -> new ScoringController.Named(
                                one.getKey(), classes.getFirst().code(), one.getValue()))
                        .toList(),
                classes.stream().map(one -> new Vacancy(one.code(), "无合格对象")).toList(),
                applications(beans, round, track).stream()
                        .filter(id -> !grounds.containsKey(id))
                        .collect(Collectors.toMap(id -> id, id -> "综合表现不及")));
        beans.getBean(ScoringController.class).propose(round, track, seen, proposal, head);
    }

    /** 授奖理由 the office begins with, by applicant, as this reader is shown the table. */
    public static Map<UUID, String> drafted(BeanFactory beans, UUID round, ApplicantKind track, Caller reader) {
        return beans.getBean(ScoringController.class).ranking(round, track, reader).rows().stream()
                .filter(row -> row.grounds() != null)
                .collect(Collectors.toMap(
                        ScoringController.Row::application, row -> Objects.requireNonNull(row.grounds())));
    }

    /** The same as the list was handed up with them; of whom none were given, nothing. */
    public static Map<UUID, String> grounds(BeanFactory beans, UUID round, ApplicantKind track) {
        return ranking(beans, round, track).candidates().stream()
                .filter(one -> one.grounds() != null)
                .collect(Collectors.toMap(Candidate::application, one -> Objects.requireNonNull(one.grounds())));
    }

    /** 撤销原决定, as the document of the leading group says. */
    public static void takenBack(BeanFactory beans, UUID round, ApplicantKind track, LocalDate on) {
        var ranking = ranking(beans, round, track);
        ranking.withdraw(new Withdrawn(
                UUID.randomUUID(),
                "漏列",
                "示例决定1号",
                on,
                beans.getBean(ProcedureClock.class).now()));
        beans.getBean(Rankings.class).save(ranking);
    }

    /**
     * 试算 with so many places on the list of a step: who would be ranked, then who would have come and by which stages they
     * cannot be ranked.
     *
     * @param leastOf from which score one would have gone on, in place of so many places
     * @param leftOut a stage that is not held
     */
    public static List<String> tried(
            BeanFactory beans,
            UUID round,
            ApplicantKind track,
            int ordinal,
            @Nullable Integer places,
            @Nullable BigDecimal leastOf,
            @Nullable StageKind leftOut,
            Map<StageKind, BigDecimal> weights,
            Caller caller) {
        var scoring = beans.getBean(Scoring.class);
        var mode = places != null ? Mode.TOP_N : leastOf != null ? Mode.MIN_SCORE : Mode.MANUAL;
        var assumed = new Assumption(
                weights,
                null,
                List.of(),
                scoring.pinned(round, track).prizes(),
                null,
                leftOut == null ? null : Set.of(leftOut),
                List.of(new ListRule(ordinal, mode, null, places, leastOf)));
        var names = beans.getBean(Applications.class);
        var tried = scoring.tried(round, ranking(beans, round, track), assumed, caller.id());
        return Stream.concat(
                        tried.ranked().stream()
                                .map(row -> names.required(row.application()).name() + " " + row.rank() + " "
                                        + row.composite().toPlainString()),
                        tried.come().stream().map(one -> one.name() + " " + one.missing()))
                .toList();
    }

    /** Who was on the lists that were taken back, the earliest first. */
    public static List<List<UUID>> earlier(BeanFactory beans, UUID round, ApplicantKind track) {
        return ranking(beans, round, track).earlier().stream()
                .map(one ->
                        one.candidates().stream().map(Candidate::application).toList())
                .toList();
    }

    public static List<Finding> replayed(BeanFactory beans, UUID round, ApplicantKind track) {
        return beans.getBean(ReplayedCandidates.class).replay(round, track).parts().stream()
                .flatMap(part -> part.findings().stream())
                .toList();
    }

    /** As the table has it. */
    public static String of(BeanFactory beans, UUID round, ApplicantKind track, UUID application) {
        var row = beans.getBean(Rankings.class)
                .findByRoundIdAndTrack(round, track)
                .flatMap(ranking -> ranking.of(application))
                .orElseThrow();
        return row.composite().toPlainString() + " / " + row.rank();
    }

    /** Whoever stands in the table. */
    public static List<UUID> applications(BeanFactory beans, UUID round, ApplicantKind track) {
        return ranking(beans, round, track).applications();
    }

    /** The head of the office enters that the list is left as it is. */
    public static void uphold(BeanFactory beans, UUID round, ApplicantKind track, LocalDate on, Caller head) {
        uphold(beans, round, track, seen(beans, round, track, head), on, head);
    }

    /** What the head has before them. */
    public static IfMatch seen(BeanFactory beans, UUID round, ApplicantKind track, Caller head) {
        return IfMatch.of(Objects.requireNonNull(beans.getBean(ScoringController.class)
                .ranking(round, track, head)
                .version()));
    }

    /** The same for the table that was seen. */
    public static void uphold(
            BeanFactory beans, UUID round, ApplicantKind track, IfMatch seen, LocalDate on, Caller head) {
        beans.getBean(ScoringController.class)
                .uphold(round, track, seen, new ScoringController.Upholding("名次变化不影响名单", "示例纪要2号", on), head);
    }

    /** Whether the list rests on a corrected table on which nobody has decided. */
    public static boolean shaken(BeanFactory beans, UUID round, ApplicantKind track) {
        return ranking(beans, round, track).shakenAt() != null;
    }

    public static void decidedAnew(BeanFactory beans, UUID round, ApplicantKind track) {
        var ranking = ranking(beans, round, track);
        ranking.decidedAnew("leading-group/main");
        beans.getBean(Rankings.class).save(ranking);
    }

    public static List<String> waiting(BeanFactory beans, UUID round, Caller caller) {
        return beans.getBean(ShakenListWork.class).of(caller, List.of(round)).stream()
                .map(OwnWork.Waiting::action)
                .toList();
    }

    private static Ranking ranking(BeanFactory beans, UUID round, ApplicantKind track) {
        return beans.getBean(Rankings.class).findByRoundIdAndTrack(round, track).orElseThrow();
    }
}
