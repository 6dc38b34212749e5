package cn.qualityaward.award.publicity;

import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 宣传推广登记表, the earliest first. */
final class PublicityRegister {

    static final String TITLE = "宣传推广登记表";

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 7),
            new Column("日期", 16),
            new Column("方式", 11),
            new Column("内容", 26),
            new Column("媒体、地点", 20),
            new Column("涉及的获奖者", 20));

    private PublicityRegister() {}

    /** @param of whose it is: a round's, or a year's */
    static Roll of(String of, List<Publicity> newestFirst) {
        var all = newestFirst.reversed();
        return new Roll(
                of + TITLE,
                all.isEmpty() ? "（没有宣传推广的记录）" : "",
                "",
                COLUMNS,
                IntStream.range(0, all.size())
                        .mapToObj(place -> row(place + 1, all.get(place).text()))
                        .toList(),
                List.of("制表人（签名）：　　　　　　　复核人（签名）：　　　　　　　日期："));
    }

    private static List<String> row(int number, Publicity.Text text) {
        return List.of(
                String.valueOf(number),
                ChineseDate.of(text.on()),
                Names.of(text.means()),
                said(text.subject(), text.note()),
                said(text.place(), text.address()),
                String.join("、", text.winners()));
    }

    private static String said(String first, @Nullable String more) {
        return more == null ? first : first + "；" + more;
    }
}
