package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.reconsideration.Consequences.Falling;
import cn.qualityaward.award.reconsideration.Consequences.Reopened;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 撤销原决定办理单: the original decisions, and by whom and why they were taken back. */
final class ReconsiderationSheet {

    private static final List<Column> COLUMNS =
            List.of(new Column("环节", 26), new Column("文号、日期", 26), new Column("原名单", 48));

    private ReconsiderationSheet() {}

    static Roll of(Reconsideration one, String title, LocalDate on) {
        var shown = Objects.requireNonNullElse(one.consequences(), Consequences.NONE);
        return new Roll(
                title + "撤销原决定办理单（" + Names.of(one.track()) + Names.of(one.stage()) + "）",
                "（" + one.documentNumber() + "，" + ChineseDate.of(one.documentDate()) + "）",
                "重新打开的环节："
                        + shown.reopened().stream()
                                .map(ReconsiderationSheet::named)
                                .collect(Collectors.joining("、")),
                COLUMNS,
                shown.falling().stream().map(ReconsiderationSheet::row).toList(),
                List.of(
                        "撤销理由：" + one.reason(),
                        "提出人：%s　　确认人：%s　　确认日期：%s"
                                .formatted(one.proposedByName(), one.settledByName(), ChineseDate.of(on))));
    }

    private static String named(Reopened one) {
        return Names.of(one.track()) + Names.of(one.stage()) + Names.again(one.turn());
    }

    private static List<String> row(Falling one) {
        var on = one.on();
        return List.of(
                Names.of(one.track()) + Names.of(one.stage()),
                Stream.of(one.number(), on == null ? null : ChineseDate.of(on))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("，")),
                one.names().isEmpty() ? "（空缺）" : String.join("、", one.names()));
    }
}
