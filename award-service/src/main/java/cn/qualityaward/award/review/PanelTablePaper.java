package cn.qualityaward.award.review;

import cn.qualityaward.award.application.DrawnOrder.Turn;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.PanelTable.Mark;
import cn.qualityaward.award.review.PanelTable.Row;
import cn.qualityaward.award.review.PanelTable.Seat;
import cn.qualityaward.award.review.PanelTable.State;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 陈述答辩评分总表 on paper, to be signed by the leader; under it what the panel said of each applicant. */
final class PanelTablePaper {

    /** More of them find no room side by side. */
    private static final int SIDE_BY_SIDE = 7;

    private static final int MARKS = 42;

    /** Nothing of them is missing. */
    private static final Set<State> SETTLED = EnumSet.of(State.IN, State.NOT_DRAWN);

    private static final String SENTENCE = "。！？";

    private PanelTablePaper() {}

    static Roll of(PanelTable table, String round, ApplicantKind track) {
        var apart = table.members().size() <= SIDE_BY_SIDE;
        return new Roll(
                "%s陈述答辩评分总表（%s）".formatted(round, Names.of(track)),
                table.others() == 0 ? "" : "（不含制表人应当回避或不由其主持的%d家）".formatted(table.others()),
                "专家组：" + table.members().stream().map(PanelTablePaper::named).collect(Collectors.joining("、")),
                columns(table.members(), apart),
                table.rows().stream()
                        .map(row -> cells(row, table.members(), apart))
                        .toList(),
                foot(table));
    }

    private static String named(Seat seat) {
        return seat.leads() ? seat.name() + "（主持）" : seat.name();
    }

    private static List<Column> columns(List<Seat> members, boolean apart) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("次序", 7));
        columns.add(new Column("申报单位（个人）", 20));
        if (apart) {
            var share = MARKS / members.size();
            var rest = MARKS - share * (members.size() - 1);
            IntStream.range(0, members.size())
                    .forEach(place -> columns.add(
                            new Column(members.get(place).name(), place == members.size() - 1 ? rest : share)));
        } else {
            columns.add(new Column("各专家评分", MARKS));
        }
        columns.add(new Column("平均分", 9));
        columns.add(new Column("分差", 9));
        columns.add(new Column("未评", 13));
        return columns;
    }

    private static List<String> cells(Row row, List<Seat> members, boolean apart) {
        var cells = new ArrayList<String>();
        cells.add(row.turn() == null ? "" : String.valueOf(row.turn().place()));
        cells.add(row.name());
        var marks = row.marks().stream().map(PanelTablePaper::said).toList();
        if (apart) {
            cells.addAll(marks);
        } else {
            cells.add(IntStream.range(0, marks.size())
                    .filter(place -> row.marks().get(place).mark() != null)
                    .mapToObj(place -> members.get(place).name() + marks.get(place))
                    .collect(Collectors.joining("、")));
        }
        cells.add(row.mean() == null ? "" : row.mean().toPlainString());
        cells.add(row.spread() == null ? "" : row.spread().stripTrailingZeros().toPlainString());
        cells.add(IntStream.range(0, members.size())
                .filter(place -> !SETTLED.contains(row.marks().get(place).state()))
                .mapToObj(place ->
                        members.get(place).name() + why(row.marks().get(place).state()))
                .collect(Collectors.joining("、")));
        return cells;
    }

    private static String said(Mark mark) {
        return mark.mark() == null ? "—" : mark.mark().stripTrailingZeros().toPlainString();
    }

    private static String why(State state) {
        return switch (state) {
            case IN, NOT_DRAWN -> "";
            case OPEN -> "（未交）";
            case RECUSED -> "（回避）";
            case STOOD_DOWN -> "（退出）";
        };
    }

    private static List<String> foot(PanelTable table) {
        var lines = new ArrayList<String>();
        var summary = table.summary();
        if (summary != null) {
            lines.add("小结：共评%d家，平均%s分，最高%s分，最低%s分。%s"
                    .formatted(
                            summary.scored(),
                            summary.average().toPlainString(),
                            summary.highest().toPlainString(),
                            summary.lowest().toPlainString(),
                            table.trimmedFrom() == null
                                    ? ""
                                    : "评分满%d个的，去掉一个最高分和一个最低分后平均。".formatted(table.trimmedFrom())));
        }
        for (var row : table.rows()) {
            lines.add("%s%s%s%s"
                    .formatted(
                            row.turn() == null ? "" : row.turn().place() + ".",
                            row.name(),
                            defended(row.turn()),
                            row.comments().isEmpty()
                                    ? "专家未另行提出综合意见。"
                                    : "综合意见："
                                            + row.comments().stream()
                                                    .map(PanelTablePaper::ended)
                                                    .collect(Collectors.joining())));
        }
        lines.add("专家组组长（签名）：　　　　　　　　　　日期：");
        return lines;
    }

    private static String ended(String comment) {
        return SENTENCE.indexOf(comment.charAt(comment.length() - 1)) < 0 ? comment + "。" : comment;
    }

    private static String defended(@Nullable Turn turn) {
        return turn == null
                ? "："
                : "（%s %s–%s，答辩人：%s）：".formatted(ChineseDate.of(turn.on()), turn.from(), turn.until(), turn.speaker());
    }
}
