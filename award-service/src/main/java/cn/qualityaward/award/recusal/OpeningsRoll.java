package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.recusal.Openings.Person;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** 回避人员阅卷情况表, to be signed and kept. */
final class OpeningsRoll {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 7),
            new Column("人员", 12),
            new Column("查阅内容", 35),
            new Column("开始", 17),
            new Column("结束", 17),
            new Column("次数", 12));

    private OpeningsRoll() {}

    static Roll of(Application application, String round, List<Person> people) {
        var rows = new ArrayList<List<String>>();
        var foot = new ArrayList<String>();
        for (var person : people) {
            for (var opening : person.openings()) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        person.name(),
                        what(opening),
                        minute(opening.from()),
                        minute(opening.to()),
                        opening.times() + (opening.afterwards() ? "（回避之后）" : "")));
            }
            foot.add("%s：%s，于%s回避；%s。"
                    .formatted(
                            person.name(),
                            person.relation(),
                            minute(person.at()),
                            person.openings().isEmpty()
                                    ? "未查阅该申报"
                                    : person.openings().stream().anyMatch(Opening::afterwards)
                                            ? "回避之后仍有查阅记录，须核查"
                                            : "回避之后没有查阅记录"));
        }
        foot.add("以上依据系统操作记录（第二十三条）。");
        foot.add("核对人（签字）：　　　　　　　　　　　　日期：");
        return new Roll(
                "回避人员阅卷情况表", "", "%s　　%s".formatted(round, application.name()), COLUMNS, rows, List.copyOf(foot));
    }

    private static String what(Opening opening) {
        var words = Names.of(opening.what());
        return opening.name() != null
                ? words + "：" + opening.name()
                : opening.what() == Opening.What.SEALED_TEXT && opening.number() != null
                        ? "%s（第%d次报送）".formatted(words, opening.number())
                        : words;
    }

    private static String minute(Instant at) {
        return ChineseDate.minute(ProcedureClock.local(at));
    }
}
