package cn.qualityaward.award.review;

import cn.qualityaward.award.application.ReadableEvidence.File;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** 评分表 of one reviewer for one applicant on paper, as it was locked, to be signed. */
final class SheetPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("评分项目", 24),
            new Column("分值", 7),
            new Column("得分率", 9),
            new Column("得分", 9),
            new Column("主要优势", 26),
            new Column("改进机会", 25));

    private final Sheet sheet;
    private final Desk desk;
    private final Map<String, Integer> takenUp;
    private final Map<UUID, File> files;

    private SheetPaper(Sheet sheet, Desk desk, Map<String, Integer> takenUp, Map<UUID, File> files) {
        this.sheet = sheet;
        this.desk = desk;
        this.takenUp = takenUp;
        this.files = files;
    }

    /**
     * @param round what it is called
     * @param speakers 答辩人, where the step hears one
     * @param submitted when it was locked
     * @param takenUp what the material review found, where this sheet confirms or changes it
     * @param files of the evidence that the reader may open
     */
    static Roll of(
            Sheet sheet,
            Desk desk,
            String round,
            String applicant,
            List<String> speakers,
            Instant submitted,
            Map<String, Integer> takenUp,
            Map<UUID, File> files) {
        var paper = new SheetPaper(sheet, desk, takenUp, files);
        return new Roll(
                title(round, desk),
                "",
                "申报单位（个人）：%s　　评审专家：%s".formatted(applicant, name(desk, sheet.reviewer())),
                COLUMNS,
                desk.rubric().items().stream().map(paper::cells).toList(),
                paper.foot(speakers, submitted));
    }

    private static String title(String round, Desk desk) {
        return "%s%s评分表%s（%s）"
                .formatted(
                        round,
                        Names.of(desk.step().kind()),
                        Names.again(desk.step().turn()),
                        Names.of(desk.track()));
    }

    static String name(Desk desk, String account) {
        return desk.panel().member(account).map(Member::name).orElse("");
    }

    private List<String> cells(Rubric.Item item) {
        var percent = mark(item.code());
        var note = sheet.notes().get(item.code());
        return List.of(
                called(item),
                String.valueOf(item.points()),
                percent + "%",
                points(item, percent),
                note == null ? "" : note.strengths(),
                note == null ? "" : note.improvements());
    }

    private static String points(Rubric.Item item, int percent) {
        return BigDecimal.valueOf((long) item.points() * percent, 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String called(Rubric.Item item) {
        return ReportPaper.code(item.code()) + item.name();
    }

    /** A sheet that is in has them all. */
    private int mark(String item) {
        return Objects.requireNonNull(sheet.marks().get(item));
    }

    private List<String> foot(List<String> speakers, Instant submitted) {
        var lines = new ArrayList<String>();
        speakers.forEach(speaker -> lines.add("答辩人：" + speaker));
        lines.add("总分（百分制）：%s分"
                .formatted(desk.rubric()
                        .score(sheet.marks())
                        .bigDecimalValue(2, RoundingMode.HALF_UP)
                        .toPlainString()));
        desk.rubric().gates().forEach(gate -> lines.add(said(gate)));
        desk.rubric().items().forEach(item -> {
            changed(item, lines);
            cited(item, lines);
        });
        lines.add("综合意见：" + (sheet.comment().isBlank() ? "未另行提出。" : sheet.comment()));
        var reopened = sheet.reopenedBecause();
        if (reopened != null) {
            lines.add("本表曾退回重评%d次，最近一次的理由：%s".formatted(sheet.earlier().size(), reopened));
        }
        if (desk.panel().late(sheet.reviewer()).contains(sheet.applicationId())) {
            lines.add("本表系环节结束后补评，经更正计入，更正文件一并存档。");
        } else if (!sheet.originals().isEmpty()) {
            lines.add("本表提交后经更正，原评分与更正文件一并存档。");
        }
        lines.add("提交时间：" + ChineseDate.minute(ProcedureClock.local(submitted)));
        lines.add("本表数据指纹（SHA-256）：" + sheet.seal());
        lines.add("评审专家（签名）：　　　　　　　　　　　　日期：");
        return lines;
    }

    /** A sheet from before they were asked says nothing of them. */
    private String said(Rubric.Gate gate) {
        var mark = sheet.gates().get(gate.code());
        var found = mark == null ? "未填写" : mark.met() ? "符合" : "不符合";
        return "评分前须符合的要求（%s）：%s%s"
                .formatted(gate.name(), found, mark == null || mark.note().isBlank() ? "" : "。" + mark.note());
    }

    private void changed(Rubric.Item item, List<String> lines) {
        var before = takenUp.get(item.code());
        if (before != null && before != mark(item.code())) {
            lines.add("%s：资料评审得分率%d%%，本次改为%d%%。理由：%s"
                    .formatted(
                            called(item),
                            before,
                            mark(item.code()),
                            sheet.reasons().getOrDefault(item.code(), "")));
        }
    }

    private void cited(Rubric.Item item, List<String> lines) {
        var note = sheet.notes().get(item.code());
        if (note != null && !note.cited().isEmpty()) {
            lines.add("%s所依据的材料：%s"
                    .formatted(
                            called(item),
                            note.cited().stream()
                                    .map(cited -> ReportPaper.titled(files.get(cited.attachment()))
                                            + (cited.place().isBlank() ? "" : "（" + cited.place() + "）"))
                                    .collect(Collectors.joining("；"))));
        }
    }
}
