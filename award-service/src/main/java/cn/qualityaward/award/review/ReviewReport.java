package cn.qualityaward.award.review;

import cn.qualityaward.award.application.ReadableEvidence.File;
import cn.qualityaward.award.application.ReportSection.Section;
import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.review.Collation.Part;
import cn.qualityaward.award.review.Collation.Said;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 材料评审报告、现场评审报告: what the panel found of one applicant, without saying who of them found what. */
final class ReviewReport {

    private static final List<String> NUMERALS =
            List.of("", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");

    private ReviewReport() {}

    /**
     * @param files of the evidence that the reader may open; of others it says only that they are not open
     * @param sections what else belongs into it, after what the sheets say
     * @param issuer the review agency or the office, by whom it is signed
     * @param commissioner for whom an agency wrote it; empty for the office's own
     */
    static Letter of(
            Collation collation,
            Step step,
            Map<UUID, File> files,
            List<Section> sections,
            String issuer,
            String commissioner,
            LocalDate on) {
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
        section(lines, "三、主要优势", collation, Item::strengths);
        section(lines, "四、改进机会", collation, Item::improvements);
        lines.add("五、综合意见");
        if (collation.comments().isEmpty()) {
            lines.add("评审专家未另行提出综合意见。");
        }
        collation.comments().forEach(said -> lines.add(said.text()));
        var number = 6;
        var changed = items(collation).filter(item -> !item.changes().isEmpty()).toList();
        if (!changed.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、改变资料评审得分率的项目");
            changed.forEach(item -> lines.add(changed(item)));
        }
        var apart = items(collation).filter(Item::discuss).toList();
        if (!apart.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、评分差异较大的项目");
            apart.forEach(item ->
                    lines.add("%s%s：最高与最低得分率相差%d个百分点。".formatted(code(item.code()), item.name(), item.spread())));
        }
        var agreed = items(collation).filter(item -> item.agreed() != null).toList();
        if (!agreed.isEmpty()) {
            lines.add(NUMERALS.get(number++) + "、合议结果");
            agreed.forEach(item -> lines.add(agreed(item, Objects.requireNonNull(item.agreed()))));
        }
        var evidenced =
                items(collation).filter(item -> !item.evidence().isEmpty()).toList();
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
                commissioner.isEmpty() ? "" : "（评审机构：%s　　委托单位：%s）".formatted(issuer, commissioner),
                "",
                lines,
                List.of(),
                issuer,
                ChineseDate.of(on),
                "",
                "",
                "",
                sections.stream().flatMap(section -> section.figures().stream()).toList());
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

    private static Stream<Item> items(Collation collation) {
        return collation.categories().stream().flatMap(part -> part.items().stream());
    }

    private static void section(
            List<String> lines, String title, Collation collation, Function<Item, List<Said>> what) {
        lines.add(title);
        var before = lines.size();
        for (Part part : collation.categories()) {
            for (var item : part.items()) {
                what.apply(item).forEach(said -> lines.add(code(item.code()) + item.name() + "：" + said.text()));
            }
        }
        if (lines.size() == before) {
            lines.add("评审专家未分项填写。");
        }
    }

    /** A step scored by one mark has no number to go by. */
    static String code(String code) {
        return code.chars().anyMatch(Character::isDigit) ? code + " " : "";
    }
}
