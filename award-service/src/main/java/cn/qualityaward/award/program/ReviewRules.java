package cn.qualityaward.award.program;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a round needs of its review rules (评审规则). Weights have no default: unset they are absent.
 *
 * @param formerEmployerYears for how many years whoever left an applicant steps back from it; unset, three
 * @param outlierGap from which spread of its marks an item is talked over (合议), in per cent
 * @param consensus the steps in which whoever reviewed agrees on one mark for what is talked over
 * @param siteConfirms whether the site review takes up the material review's marks item by item
 * @param delegateAllowed whether somebody else may defend for an organization (委托答辩)
 * @param siteMeetings whether opening and closing meeting (首末次会议) are signed in before the site review is closed
 * @param repetition by what a stage counts that is walked more than once
 * @param stepRules what of a track's stage is said for it alone (各环节另行规定)
 * @param stepRubrics by what a track's stage is scored that does not go by the rubric of the track (各环节评分标准)
 */
public record ReviewRules(
        Map<ApplicantKind, Map<StageKind, BigDecimal>> weights,
        Map<String, @Nullable BigDecimal> thresholds,
        Shortlist shortlist,
        @Nullable Integer panelSize,
        @Nullable Integer reviewersPerApplicant,
        @Nullable Integer reviewerLoad,
        @Nullable Set<String> conflictRules,
        @Nullable Integer formerEmployerYears,
        @Nullable Trimming trimming,
        @Nullable Integer outlierGap,
        @Nullable Set<StageKind> consensus,
        @Nullable Boolean siteConfirms,
        @Nullable Boolean siteMeetings,
        @Nullable Boolean delegateAllowed,
        @Nullable Repetition repetition,
        List<StageKind> tieKeys,
        @Nullable Map<ApplicantKind, Form> forms,
        Map<ApplicantKind, JsonNode> rubrics,
        @Nullable Map<ApplicantKind, Map<StageKind, StepRules.Own>> stepRules,
        @Nullable Map<ApplicantKind, Map<StageKind, JsonNode>> stepRubrics) {

    /** 进入下一环节的名单: by ratio of the field, a number of places, a minimum score, or by hand with reason. */
    public record Shortlist(
            Mode mode,
            @Nullable BigDecimal ratio,
            @Nullable Integer topN,
            @Nullable BigDecimal minScore) {

        public enum Mode {
            RATIO,
            TOP_N,
            MIN_SCORE,
            MANUAL
        }
    }

    /** 重复环节的得分: the mean of what each walk scored, or what the last one did. */
    public enum Repetition {
        MEAN,
        LAST
    }

    /** 去掉最高分和最低分: only where at least {@code minMarks} marks are present. */
    public record Trimming(Mode mode, int minMarks) {

        public enum Mode {
            NONE,
            DROP_HIGHEST_AND_LOWEST
        }
    }

    /**
     * 类目 of a rubric, with what is scored of it.
     *
     * @param kind PROCESS (过程, by A-D-L-I), RESULT (结果, by Le-T-C-I) or DIRECT (by neither)
     */
    public record Category(String code, String name, int points, String kind, List<Item> items) {}

    /**
     * @param gates what must be met before anything is scored
     * @param step by how many per cent marks go up (评分档距)
     */
    public record Scale(List<Category> categories, List<String> gates, int step) {

        /** As GB/T 19580 is scored. */
        public static final int USUAL_STEP = 5;

        static Scale of(JsonNode rubric) {
            return new Scale(
                    ReviewRules.categories(rubric),
                    rubric.path("gates")
                            .valueStream()
                            .map(gate -> gate.asString(""))
                            .toList(),
                    rubric.path("step").asInt(USUAL_STEP));
        }
    }

    /** 评分项 */
    public record Item(String code, String name, int points) {}

    public Form form(ApplicantKind track) {
        return forms == null ? Form.none() : forms.getOrDefault(track, Form.none());
    }

    /** The rubric of a track; none, and nothing is scored item by item. */
    public List<Category> rubric(ApplicantKind track) {
        return categories(rubrics.get(track));
    }

    /** What a stage is scored by: a rubric of its own, else the track's where it goes by that; none, and by one mark. */
    public Optional<Scale> scale(ApplicantKind track, StageKind stage) {
        var own = stepRubrics == null
                ? null
                : stepRubrics.getOrDefault(track, Map.of()).get(stage);
        return Optional.ofNullable(own == null && stage.byRubricOfTrack() ? rubrics.get(track) : own)
                .map(Scale::of)
                .filter(scale -> !scale.categories().isEmpty());
    }

    /** As the rules write them: a category is a row of code, name, points, kind and items; an item one of the first three. */
    public static List<Category> categories(@Nullable JsonNode rubric) {
        return rubric == null
                ? List.of()
                : rubric.path("categories")
                        .valueStream()
                        .map(row -> new Category(
                                row.path(0).asString(""),
                                row.path(1).asString(""),
                                row.path(2).asInt(0),
                                row.path(3).asString(""),
                                row.path(4)
                                        .valueStream()
                                        .map(item -> new Item(
                                                item.path(0).asString(""),
                                                item.path(1).asString(""),
                                                item.path(2).asInt(0)))
                                        .toList()))
                        .toList();
    }

    public Map<StageKind, BigDecimal> weightsOf(ApplicantKind track) {
        return weights.getOrDefault(track, Map.of());
    }

    /** The same, but for what a composite is computed by. */
    public ReviewRules scoredBy(
            ApplicantKind track,
            Map<StageKind, BigDecimal> weights,
            @Nullable Trimming trimming,
            @Nullable Repetition repetition,
            List<StageKind> ties) {
        var all = new HashMap<>(this.weights);
        all.put(track, weights);
        return new ReviewRules(
                all,
                thresholds,
                shortlist,
                panelSize,
                reviewersPerApplicant,
                reviewerLoad,
                conflictRules,
                formerEmployerYears,
                trimming,
                outlierGap,
                consensus,
                siteConfirms,
                siteMeetings,
                delegateAllowed,
                repetition,
                ties,
                forms,
                rubrics,
                stepRules,
                stepRubrics);
    }

    /** What a stage of a track is reviewed by: whatever is not said for it alone is as for all. */
    public StepRules at(ApplicantKind track, StageKind stage) {
        var all = new StepRules(panelSize, reviewersPerApplicant, shortlist);
        var own = stepRules == null
                ? null
                : stepRules.getOrDefault(track, Map.of()).get(stage);
        return own == null ? all : own.over(all);
    }

    /** Whether the marks of such a step are agreed on where they differ, and not only averaged. */
    public boolean consensusIn(StageKind stage) {
        return consensus != null && consensus.contains(stage);
    }

    /** Whether marks that lie so far apart are to be talked over. */
    public boolean beyondGap(int spread) {
        return outlierGap != null && spread >= outlierGap;
    }

    /** Whether whoever is of the applicant's county steps back from it (同一旗县市区). */
    public boolean countyConflicts() {
        return conflictRules != null && conflictRules.contains("COUNTY");
    }

    /** Whether whoever lately left an applicant steps back from it (曾任职单位). */
    public boolean formerEmployerConflicts() {
        return conflictRules != null && conflictRules.contains("FORMER_EMPLOYER");
    }

    /** For how long whoever left an applicant is of an interest in it still. */
    public int yearsSinceLeaving() {
        return formerEmployerYears == null ? 3 : formerEmployerYears;
    }

    public @Nullable BigDecimal threshold(String classCode) {
        return thresholds.get(classCode);
    }
}
