package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.sitevisit.Meeting.Kind;
import cn.qualityaward.award.sitevisit.Release.Visitor;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 签到表 of a meeting: whom the plan names, and lines for those of the applicant. */
final class MeetingSheet {

    private static final int OF_THE_APPLICANT = 12;

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 8),
            new Column("所属方", 16),
            new Column("姓名", 20),
            new Column("职务", 24),
            new Column("签名", 32));

    private MeetingSheet() {}

    static Roll of(String applicant, Release release, Kind kind) {
        var rows = new ArrayList<List<String>>();
        Stream.of(
                        release.team().stream().map(visitor -> List.of("评审组", visitor.name(), post(visitor, release))),
                        release.plan().observers().stream().map(name -> List.of("观察员", name, "")),
                        Stream.generate(() -> List.of("受评方", "", "")).limit(OF_THE_APPLICANT))
                .flatMap(lines -> lines)
                .forEach(line ->
                        rows.add(List.of(String.valueOf(rows.size() + 1), line.get(0), line.get(1), line.get(2), "")));
        return new Roll(
                applicant + "现场评审" + kind.title() + "签到表",
                "",
                "日期：　　　　　　　　地点：" + release.plan().place(),
                COLUMNS,
                rows,
                List.of());
    }

    private static String post(Visitor visitor, Release release) {
        return visitor.expert().equals(release.plan().leader()) ? "组长" : "成员";
    }
}
