package cn.qualityaward.award.review;

import cn.qualityaward.award.application.ReadableEvidence.File;
import cn.qualityaward.award.application.ReportSection.Section;
import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.review.Collation.Said;
import cn.qualityaward.award.review.ReportText.Found;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 材料评审报告、现场评审报告 on paper: what was found of one applicant, without saying who of the panel found what. */
final class ReportPaper {

    private static final List<String> NUMERALS =
            List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    private ReportPaper() {}

    /**
     * @param text what it says beside the marks
     * @param files of the evidence that its readers may open; of others it says only that they are not open
     * @param sections what else belongs into it, after what the sheets say
     * @param under who it is by, on which day, and what is said of that under its title
     */
    static Letter of(
            Collation collation,
            ReportText text,
            Step step,
            Map<UUID, File> files,
            List<Section> sections,
            Signed under) {
        var lines = new ArrayList<String>();
        lines.add("一、评审概况");
        lines.add("评审组共有%d名专家提交评分表，去除规则规定不计的评分后，本环节得分为%s分（百分制）。"
                .formatted(collation.sheets(), collation.score().toPlainString()));
        lines.add("二、分项得分");
        collation
                .categories()
                .forEach(part -> lines.add("%s%s：满分%d分，%s%s分。"
                        .formatted(
                                code(part.code()),
                                part.name(),
                                part.points(),
                                part.items().stream().allMatch(item -> item.agreed() == null) ? "平均得分" : "得分",
                                part.earned().toPlainString())));
        lines.add("三、主要优势");
        lines.addAll(found(collation, text, Found::strengths));
        lines.add("四、改进机会");
        lines.addAll(found(collation, text, Found::improvements));
        lines.add("五、综合意见");
        lines.addAll(text.paragraphs().isEmpty() ? List.of("未另行提出综合意见。") : text.paragraphs());
        var number = 6;
        var changed =
                collation.items().filter(item -> !item.changes().isEmpty()).toList();
        if (!changed.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、改变资料评审得分率的项目");
            changed.forEach(item -> lines.add(changed(item)));
        }
        var apart = collation.items().filter(Item::discuss).toList();
        if (!apart.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、评分差异较大的项目");
            apart.forEach(item -> lines.add("%s：最高与最低得分率相差%d个百分点。".formatted(named(item), item.spread())));
        }
        var agreed = collation.items().filter(item -> item.agreed() != null).toList();
        if (!agreed.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、合议结果");
            agreed.forEach(item -> lines.add(agreed(item, Objects.requireNonNull(item.agreed()))));
        }
        var evidenced =
                collation.items().filter(item -> !item.evidence().isEmpty()).toList();
        if (!evidenced.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、所依据的证实性材料");
            evidenced.forEach(item -> lines.add(evidence(item, files)));
        }
        for (var section : sections) {
            lines.add(NUMERALS.get(number++) + "、" + section.title());
            lines.addAll(section.lines());
        }
        return new Letter(
                "",
                "",
                "",
                collation.name() + title(step),
                under.remark(),
                "",
                lines,
                List.of(),
                under.issuer(),
                under.date(),
                "",
                "",
                "",
                sections.stream().flatMap(section -> section.figures().stream()).toList());
    }

    /**
     * @param issuer the review agency or the office
     * @param commissioner for whom an agency wrote it; empty for the office's own
     * @param standing that it is a draft, or which edition it is; empty where nothing is to be said
     * @param on 成文日期; none while it is a draft
     */
    record Signed(
            String issuer,
            String commissioner,
            String standing,
            @Nullable LocalDate on) {

        String remark() {
            return standing + (commissioner.isEmpty() ? "" : "（评审机构：%s　　委托单位：%s）".formatted(issuer, commissioner));
        }

        String date() {
            return on == null ? "" : ChineseDate.of(on);
        }
    }

    private static List<String> found(Collation collation, ReportText text, Function<Found, String> what) {
        var lines = text.told(collation.items(), ReportPaper::named, what);
        return lines.isEmpty() ? List.of("未分项填写。") : lines;
    }

    private static String named(Item item) {
        return code(item.code()) + item.name();
    }

    static String title(Step step) {
        var title = switch (step.kind()) {
            case MATERIAL -> "材料评审报告";
            case SITE -> "现场评审报告";
            default -> "陈述答辩评分汇总";
        };
        return title + Names.again(step.turn());
    }

    private static String agreed(Item item, Agreed agreed) {
        return "%s%s：各专家得分率为%s，经合议一致为%d%%。%s"
                .formatted(code(item.code()), item.name(), marks(item), agreed.percent(), agreed.comment());
    }

    private static String changed(Item item) {
        return "%s%s：资料评审得分率为%d%%，现场各专家得分率为%s。%s"
                .formatted(
                        code(item.code()),
                        item.name(),
                        item.takenUp(),
                        marks(item),
                        item.changes().stream().map(Said::text).collect(Collectors.joining("；")));
    }

    private static String evidence(Item item, Map<UUID, File> files) {
        return "%s%s：%s"
                .formatted(
                        code(item.code()),
                        item.name(),
                        item.evidence().stream()
                                .map(cited -> titled(files.get(cited.attachment()))
                                        + (cited.place().isBlank() ? "" : "（" + cited.place() + "）"))
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining("；")));
    }

    static String titled(@Nullable File file) {
        return file == null ? "不公开的材料" : file.title() + (file.secret() ? "〔不公开〕" : "");
    }

    /** In their order, so that they say nothing of whose they are. */
    private static String marks(Item item) {
        return item.marks().stream()
                .map(Collation.Given::percent)
                .sorted()
                .map(percent -> percent + "%")
                .collect(Collectors.joining("、"));
    }

    /** A step scored by one mark has no number to go by. */
    static String code(String code) {
        return code.chars().anyMatch(Character::isDigit) ? code + " " : "";
    }
}
