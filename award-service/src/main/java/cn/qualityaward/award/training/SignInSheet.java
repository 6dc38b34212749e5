package cn.qualityaward.award.training;

import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 签到表: a line for each unit that is expected, and some for whoever comes besides. */
final class SignInSheet {

    private static final int BESIDES = 10;

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 8),
            new Column("单位", 34),
            new Column("姓名", 13),
            new Column("职务", 14),
            new Column("联系电话", 16),
            new Column("签名", 15));

    private SignInSheet() {}

    static Roll of(Training.Text training) {
        var units = Stream.concat(
                        training.expected().stream(), Stream.generate(() -> "").limit(BESIDES))
                .toList();
        return new Roll(
                training.subject() + "签到表",
                "",
                place(training),
                COLUMNS,
                IntStream.range(0, units.size())
                        .mapToObj(place -> List.of(String.valueOf(place + 1), units.get(place), "", "", "", ""))
                        .toList(),
                List.of());
    }

    static String place(Training.Text training) {
        return "时间：%s　　　　地点：%s".formatted(ChineseDate.of(training.on()), training.place());
    }
}
