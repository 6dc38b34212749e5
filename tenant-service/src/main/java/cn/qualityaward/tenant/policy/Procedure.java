package cn.qualityaward.tenant.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The tracks of a policy as the items of 第十三条: those that walk the same stages are told together. */
final class Procedure {

    private static final Set<StageKind> QUALIFICATION =
            EnumSet.of(StageKind.FORMAL_REVIEW, StageKind.RECHECK, StageKind.CONSULT, StageKind.QUALIFIED_LIST);

    private static final Set<StageKind> LATER =
            EnumSet.of(StageKind.COMPOSITE, StageKind.DELIBERATION, StageKind.APPROVAL, StageKind.CONFERRAL);

    private Procedure() {}

    /** @param everybody what applicants are called where all walk alike */
    static List<Map<String, Object>> of(Policy policy, Function<ApplicantKind, String> called, List<String> everybody) {
        var alike = new LinkedHashMap<List<Stage>, List<ApplicantKind>>();
        policy.stages().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(track -> alike.computeIfAbsent(track.getValue(), any -> new ArrayList<>())
                        .add(track.getKey()));
        return alike.entrySet().stream()
                .map(walk -> {
                    var names = alike.size() == 1
                            ? everybody
                            : walk.getValue().stream().map(called).toList();
                    return procedure(walk.getKey(), names);
                })
                .toList();
    }

    private static Map<String, Object> procedure(List<Stage> stages, List<String> applicants) {
        return Map.of(
                "applicants",
                applicants,
                "organizations",
                applicants.stream().filter(Procedure::hasChief).toList(),
                "persons",
                applicants.stream().filter(one -> !hasChief(one)).toList(),
                "steps",
                steps(stages),
                "scored",
                stages.stream()
                        .filter(Stage::scored)
                        .map(stage -> report(stage.kind()))
                        .distinct()
                        .toList());
    }

    private static boolean hasChief(String applicant) {
        return !Set.of("个人", "班组", "项目").contains(applicant);
    }

    private static List<Map<String, Object>> steps(List<Stage> stages) {
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(Map.of(
                "name",
                "APPLICATION",
                "kinds",
                stages.stream()
                        .map(Stage::kind)
                        .filter(kind -> kind == StageKind.RECOMMENDATION)
                        .map(Enum::name)
                        .toList()));
        var qualification = stages.stream()
                .map(Stage::kind)
                .filter(QUALIFICATION::contains)
                .map(Enum::name)
                .toList();
        if (!qualification.isEmpty()) {
            steps.add(Map.of("name", "QUALIFICATION", "kinds", qualification));
        }
        var composed = false;
        for (int i = 0; i < stages.size(); i++) {
            var kind = stages.get(i).kind();
            composed |= kind == StageKind.COMPOSITE;
            if (!composed
                    && kind != StageKind.RECOMMENDATION
                    && !QUALIFICATION.contains(kind)
                    && !LATER.contains(kind)) {
                steps.add(step(stages, i));
            }
        }
        return steps;
    }

    private static Map<String, Object> step(List<Stage> stages, int at) {
        var stage = stages.get(at);
        var visited = stages.subList(0, at).stream().anyMatch(one -> one.kind() == StageKind.SITE);
        return Map.of(
                "name", stage.kind().name(),
                "kinds", List.of(stage.kind().name()),
                "again", again(stages, at),
                "eliminating", stage.eliminating(),
                "feedback", stage.feedback(),
                "next", stages.size() > at + 1 ? round(stages.get(at + 1).kind()) + again(stages, at + 1) : "下一环节",
                "entered", visited ? "现场评审" : "陈述答辩");
    }

    /** For which time, where a step is walked again. */
    private static String again(List<Stage> stages, int at) {
        var turn = stages.subList(0, at + 1).stream()
                .filter(one -> one.kind() == stages.get(at).kind())
                .count();
        return turn == 1 ? "" : "（第%d次）".formatted(turn);
    }

    private static String round(StageKind kind) {
        return switch (kind) {
            case MATERIAL -> "资料评审";
            case SITE -> "现场评审";
            case DEFENSE -> "陈述答辩";
            case SOCIAL_EVALUATION -> "社会评价";
            case VOTE -> "投票";
            case COMPOSITE -> "综合评分";
            default -> "下一环节";
        };
    }

    private static String report(StageKind kind) {
        return switch (kind) {
            case MATERIAL -> "材料评审报告";
            case SITE -> "现场评审报告";
            case DEFENSE -> "陈述答辩结果";
            default -> "社会评价结果";
        };
    }
}
