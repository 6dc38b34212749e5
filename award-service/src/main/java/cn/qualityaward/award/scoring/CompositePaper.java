package cn.qualityaward.award.scoring;

import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.scoring.Ranking.Candidate;
import cn.qualityaward.award.scoring.Ranking.Ranked;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 综合评分表 on paper, to be signed; once the office has proposed, the candidates (拟授奖候选名单) with it. */
final class CompositePaper {

    /** What all stages share of the width. */
    private static final int PARTS = 36;

    private final Ranking ranking;
    private final Assumption by;
    private final Map<String, String> classes;
    private final Map<UUID, String> names;
    private final List<StageKind> stages;

    private CompositePaper(Ranking ranking, Assumption by, List<AwardClass> classes, Map<UUID, String> names) {
        this.ranking = ranking;
        this.by = by;
        this.classes = classes.stream().collect(Collectors.toMap(AwardClass::code, AwardClass::name));
        this.names = names;
        this.stages = by.weights().keySet().stream().sorted().toList();
    }

    static Roll of(String round, Ranking ranking, Assumption by, List<AwardClass> classes, Map<UUID, String> names) {
        var paper = new CompositePaper(ranking, by, classes, names);
        return new Roll(
                "%s综合评分%s（%s）".formatted(round, ranking.proposed() ? "及候选名单" : "表", Names.of(ranking.track())),
                ranking.proposed() ? "" : "（候选名单待办公室集体研究提出）",
                "",
                paper.columns(),
                ranking.ranked().stream().map(paper::cells).toList(),
                paper.foot());
    }

    private List<Column> columns() {
        var share = stages.isEmpty() ? 0 : PARTS / stages.size();
        return Stream.of(
                        Stream.of(new Column("名次", 7), new Column("申报单位（个人）", 27)),
                        stages.stream().map(stage -> new Column(Names.of(stage), share)),
                        Stream.of(new Column("综合得分", 10 + PARTS - share * stages.size()), new Column("建议奖项", 20)))
                .flatMap(Function.identity())
                .toList();
    }

    private List<String> cells(Ranked row) {
        return Stream.of(
                        Stream.of(String.valueOf(row.rank()), names.getOrDefault(row.application(), "")),
                        stages.stream().map(stage -> shown(row.parts().get(stage))),
                        Stream.of(shown(row.composite()), proposed(row.application())))
                .flatMap(Function.identity())
                .toList();
    }

    private static String shown(@Nullable BigDecimal score) {
        return score == null ? "—" : score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private String proposed(UUID application) {
        return ranking.candidates().stream()
                .filter(candidate -> candidate.application().equals(application))
                .map(Candidate::classCode)
                .map(code -> classes.getOrDefault(code, code))
                .findFirst()
                .orElse("");
    }

    private List<String> foot() {
        var lines = new ArrayList<String>();
        lines.add(weights() + ties());
        if (ranking.ranked().stream().anyMatch(ranking::isTied)) {
            lines.add("名次并列的，由审议名单的机构确定顺序；名额不足的，并列者可以一并列为候选。");
        }
        ranking.vacancies()
                .forEach(vacancy -> lines.add("空缺：%s（%s）"
                        .formatted(classes.getOrDefault(vacancy.classCode(), vacancy.classCode()), vacancy.reason())));
        if (ranking.shakenAt() != null) {
            lines.add("候选名单提出之后，据以计算的评分表已作更正，名单尚待重新决定。");
        }
        lines.add("本表数据指纹（SHA-256）：" + ranking.seal());
        lines.add("制表人（签名）：　　　　　　　复核人（签名）：");
        lines.add("办公室负责人（签名）：　　　　　　　日期：");
        return lines;
    }

    private String weights() {
        return by.weights().isEmpty() ? "没有评分环节，不计综合得分。" : "权重：%s。".formatted(weighed());
    }

    private String weighed() {
        return by.weights().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Names.of(one.getKey())
                        + one.getValue().stripTrailingZeros().toPlainString() + "%")
                .collect(Collectors.joining("、"));
    }

    private String ties() {
        return by.tieKeys().isEmpty()
                ? ""
                : "综合得分相同的，依次比较%s得分。"
                        .formatted(by.tieKeys().stream().map(Names::of).collect(Collectors.joining("、")));
    }
}
