package cn.qualityaward.award.review;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.Shortlisting.Row;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 进入下一环节的名单 as the office keeps it: those who are not on it stand beside those who are, with what they were told. */
final class ShortlistPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("名次", 8),
            new Column("申报单位（个人）", 30),
            new Column("得分", 11),
            new Column("结果", 13),
            new Column("未进入的理由（反馈意见）", 38));

    private ShortlistPaper() {}

    static Roll of(String round, ApplicantKind track, String title, String basis, List<Row> rows) {
        var on = rows.stream().filter(Row::on).count();
        return new Roll(
                "%s%s（%s）".formatted(round, title, Names.of(track)),
                "（办公室存档，不对外提供；对外印发的名单只列进入的单位和个人）",
                "确定依据：" + basis,
                COLUMNS,
                rows.stream().map(ShortlistPaper::cells).toList(),
                List.of(
                        "参评%d个，进入%d个，未进入%d个。".formatted(rows.size(), on, rows.size() - on),
                        "制表人（签名）：　　　　　　　复核人（签名）：",
                        "办公室负责人（签名）：　　　　　　　日期："));
    }

    private static List<String> cells(Row row) {
        return List.of(
                String.valueOf(row.rank()),
                row.standing().application().name(),
                score(row.standing().shown()),
                row.on() ? "进入" : "未进入",
                row.reason());
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? "—" : score.toPlainString();
    }
}
