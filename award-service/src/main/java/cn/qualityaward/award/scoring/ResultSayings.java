package cn.qualityaward.award.scoring;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.dispatch.Sayings;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.award.wording.Names;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What 评审结果报告 tells of the composite scores, once the candidates of every track are proposed: not a word before. */
@Component
class ResultSayings implements Sayings {

    private final Rankings rankings;
    private final Applications applications;
    private final Progress progress;
    private final Programs programs;
    private final Scoring scoring;

    ResultSayings(Rankings rankings, Applications applications, Progress progress, Programs programs, Scoring scoring) {
        this.rankings = rankings;
        this.applications = applications;
        this.progress = progress;
        this.programs = programs;
        this.scoring = scoring;
    }

    @Override
    public Map<String, String> of(UUID round) {
        var tracks = progress.tracksWith(round, StageKind.COMPOSITE);
        var proposed = rankings.findByRoundId(round).stream()
                .filter(ranking -> ranking.proposed() && tracks.contains(ranking.track()))
                .sorted(Comparator.comparing(ranking -> tracks.indexOf(ranking.track())))
                .toList();
        if (tracks.isEmpty() || proposed.size() < tracks.size()) {
            return Map.of();
        }
        var policy = programs.policy(round);
        var names =
                applications
                        .findByIdIn(proposed.stream()
                                .flatMap(ranking -> ranking.applications().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Application::id, Application::name));
        return Map.of(
                "weights", told(proposed, ranking -> Stream.of(weights(round, ranking.track()))),
                "ranking", told(proposed, ranking -> ranking.ranked().stream().map(row -> ranked(row, names))),
                "candidates",
                        told(
                                proposed,
                                ranking -> ranking.candidates().stream()
                                        .map(one -> candidate(one, ranking, names, policy))),
                "vacancies", vacancies(proposed, policy));
    }

    /** Track by track. */
    private static String told(List<Ranking> rankings, Function<Ranking, Stream<String>> said) {
        var lines = new ArrayList<String>();
        for (var ranking : rankings) {
            var own = said.apply(ranking).toList();
            lines.add("（" + Names.of(ranking.track()) + "）" + (own.isEmpty() ? "无。" : ""));
            lines.addAll(own);
        }
        return String.join("\n", lines);
    }

    private String weights(UUID round, ApplicantKind track) {
        return scoring.pinned(round, track).weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Names.of(one.getKey())
                        + one.getValue().stripTrailingZeros().toPlainString() + "%")
                .collect(Collectors.joining("、", "", "。"));
    }

    private static String ranked(Ranked row, Map<UUID, String> names) {
        var parts = row.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Names.of(one.getKey()) + one.getValue().toPlainString())
                .collect(Collectors.joining("，"));
        return "%d.%s：综合得分%s（%s）。"
                .formatted(
                        row.rank(),
                        names.getOrDefault(row.application(), ""),
                        row.composite().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                        parts);
    }

    private static String candidate(Candidate one, Ranking ranking, Map<UUID, String> names, Policy policy) {
        var rank = ranking.of(one.application())
                .map(row -> "，综合评分%s第%d名".formatted(ranking.isTied(row) ? "并列" : "", row.rank()))
                .orElse("");
        var reason = one.reason() == null || one.reason().isBlank() ? "" : "，未按排序的理由：" + ended(one.reason());
        return names.getOrDefault(one.application(), "") + "："
                + policy.awardClass(one.classCode()).name() + rank + reason + "。";
    }

    private static String vacancies(List<Ranking> rankings, Policy policy) {
        var all = rankings.stream()
                .flatMap(ranking -> ranking.vacancies().stream())
                .map(one -> policy.awardClass(one.classCode()).name() + "（" + ended(one.reason()) + "）")
                .collect(Collectors.joining("；"));
        return all.isEmpty() ? "无" : all;
    }

    private static String ended(String reason) {
        return reason.replaceFirst("[。；]$", "");
    }
}
