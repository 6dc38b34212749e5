package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 公示 as it was published, with what became of it, for the files. */
final class NoticePaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H时mm分");

    private static final List<Column> PROPOSED = List.of(
            new Column("序号", 8),
            new Column("名称", 30),
            new Column("类别", 14),
            new Column("拟授奖项", 18),
            new Column("授奖理由", 30));

    private static final List<Column> LISTED =
            List.of(new Column("序号", 12), new Column("名称", 60), new Column("类别", 28));

    private NoticePaper() {}

    static Roll of(PublicNotice notice) {
        var rows = new ArrayList<List<String>>();
        var columns = notice.proposes() ? PROPOSED : LISTED;
        notice.listed().forEach(name -> rows.add(row(rows.size() + 1, name).subList(0, columns.size())));
        return new Roll(
                notice.title(),
                notice.stands() ? "" : "（已撤销）",
                "发布时间：" + minute(notice.publishedAt()) + end(notice),
                columns,
                rows,
                foot(notice));
    }

    private static List<String> row(int number, Listed name) {
        return List.of(
                String.valueOf(number),
                name.name(),
                Names.of(name.track()),
                Objects.requireNonNullElse(name.className(), ""),
                Objects.requireNonNullElse(name.grounds(), ""));
    }

    private static String end(PublicNotice notice) {
        var last = notice.lastDay();
        return last == null ? "" : "　　　　公示至：" + ChineseDate.of(last);
    }

    private static List<String> foot(PublicNotice notice) {
        var lines = new ArrayList<String>();
        if (!notice.text().isBlank()) {
            lines.add("公示正文：" + notice.text());
        }
        notice.carriages()
                .forEach(carried -> lines.add("官方网站同步公示：%s，%s".formatted(carried.address(), minute(carried.at()))));
        notice.outages().forEach(one -> lines.add("公示顺延：" + one.told()));
        var split = notice.split();
        if (split != null) {
            lines.add("分开办理：%s（%s）".formatted(split.documentNumber(), ChineseDate.of(split.date())));
        }
        if (notice.statement() != null) {
            lines.add("公示情况：" + notice.statement());
        }
        var withdrawn = notice.withdrawn();
        if (withdrawn != null) {
            lines.add("本公示已撤销：依据%s（%s），%s撤销。撤销理由：%s"
                    .formatted(
                            withdrawn.documentNumber(),
                            ChineseDate.of(withdrawn.documentDate()),
                            minute(withdrawn.at()),
                            withdrawn.reason()));
        }
        return lines;
    }

    private static String minute(Instant at) {
        var local = ProcedureClock.local(at);
        return ChineseDate.of(local.toLocalDate()) + TIME.format(local);
    }
}
