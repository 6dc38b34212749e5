package cn.qualityaward.award.discipline;

import cn.qualityaward.award.discipline.DisciplineRegister.Group;
import cn.qualityaward.award.discipline.Grades.Tally;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;

/** 双向评价表, for the files: counted, without saying who said what. */
final class RegisterPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("评审环节", 26),
            new Column("评价对象", 18),
            new Column("评价内容", 20),
            new Column("份数", 9),
            new Column("好", 9),
            new Column("一般", 9),
            new Column("差", 9));

    private RegisterPaper() {}

    static Roll of(String round, List<Group> groups) {
        return new Roll(
                round + "双向监督评价表",
                groups.isEmpty() ? "（没有收到评价）" : "",
                "",
                COLUMNS,
                groups.stream()
                        .flatMap(group -> group.grades().tallies().stream().map(tally -> cells(group, tally)))
                        .toList(),
                foot(groups));
    }

    private static List<String> cells(Group group, Tally tally) {
        return List.of(
                step(group),
                about(group),
                Names.of(tally.point()),
                String.valueOf(group.grades().said()),
                String.valueOf(tally.good()),
                String.valueOf(tally.fair()),
                String.valueOf(tally.poor()));
    }

    private static String step(Group group) {
        return "%s（%s）%s".formatted(Names.of(group.stage()), Names.of(group.track()), Names.again(group.turn()));
    }

    private static String about(Group group) {
        return group.side() == Side.APPLICANT ? "评审人员" : "受评单位和个人";
    }

    private static List<String> foot(List<Group> groups) {
        var lines = new ArrayList<String>();
        groups.stream()
                .filter(group -> !group.remarks().isEmpty())
                .map(group -> "%s，对%s的意见和建议：%s".formatted(step(group), about(group), String.join("；", group.remarks())))
                .forEach(lines::add);
        lines.add("制表人（签名）：　　　　　　　复核人（签名）：　　　　　　　日期：");
        return lines;
    }
}
