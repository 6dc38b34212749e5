package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Pledges.Pledge;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.List;
import java.util.stream.IntStream;

/** 回避、保密承诺登记表 of a round: who pledged when, and who has yet to; whom somebody steps back from stands elsewhere. */
final class PledgeRoll {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 7),
            new Column("姓名", 13),
            new Column("工作单位", 22),
            new Column("参加的工作", 20),
            new Column("承诺时间", 19),
            new Column("声明利害关系", 19));

    private PledgeRoll() {}

    static Roll of(String round, List<Pledge> pledges) {
        var open = pledges.stream().filter(pledge -> pledge.at() == null).count();
        return new Roll(
                round + "评审回避、保密承诺登记表",
                "",
                "",
                COLUMNS,
                IntStream.range(0, pledges.size())
                        .mapToObj(place -> cells(place + 1, pledges.get(place)))
                        .toList(),
                List.of(
                        "共%d人次，已承诺%d人次，未承诺%d人次；未承诺的不得查阅申报材料（第十八条、第二十三条）。"
                                .formatted(pledges.size(), pledges.size() - open, open),
                        "制表人（签名）：　　　　　　　复核人（签名）：　　　　　　　日期："));
    }

    private static List<String> cells(int number, Pledge pledge) {
        return List.of(
                String.valueOf(number),
                pledge.name(),
                pledge.employer(),
                pledge.task(),
                pledge.at() == null ? "未承诺" : PledgeLetter.minute(pledge.at()),
                said(pledge));
    }

    private static String said(Pledge pledge) {
        var cleared = pledge.related().stream().filter(one -> one.cleared()).count();
        if (pledge.related().isEmpty()) {
            return pledge.at() == null ? "" : "无";
        }
        return "%d家%s".formatted(pledge.related().size(), cleared == 0 ? "" : "（其中%d家经认定无须回避）".formatted(cleared));
    }
}
