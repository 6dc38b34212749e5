package cn.qualityaward.award.observation;

import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** 观摩签到表 to be signed, and 接受监督情况登记表 for the files. */
final class ObservationPapers {

    private static final int BESIDES = 5;

    private static final List<Column> SIGNED = List.of(
            new Column("序号", 8),
            new Column("类别", 12),
            new Column("单位", 28),
            new Column("姓名", 14),
            new Column("联系电话", 18),
            new Column("签名", 20));

    private static final List<Column> REGISTERED = List.of(
            new Column("观摩事项", 22),
            new Column("日期", 17),
            new Column("受邀单位、个人", 25),
            new Column("到场", 7),
            new Column("承诺", 7),
            new Column("意见和建议", 22));

    private static final String PLEDGE = "本人受邀观摩，承诺遵守评审纪律，不干预评审，不录音录像，对知悉的商业秘密和未公开的评审情况保密。";

    private ObservationPapers() {}

    static Roll signInSheet(Observation observation) {
        var rows = new ArrayList<List<String>>();
        observation
                .guests()
                .forEach(guest -> rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        Names.of(guest.kind()),
                        Objects.requireNonNullElse(guest.organization(), ""),
                        Objects.requireNonNullElse(guest.person(), ""),
                        "",
                        "")));
        IntStream.range(0, BESIDES)
                .forEach(more -> rows.add(List.of(String.valueOf(rows.size() + 1), "", "", "", "", "")));
        return new Roll(
                observation.plan().subject() + "观摩签到表",
                "",
                "时间：%s　　　　地点：%s"
                        .formatted(
                                ChineseDate.of(observation.plan().on()),
                                observation.plan().place()),
                SIGNED,
                rows,
                List.of("观摩承诺：" + PLEDGE));
    }

    static Roll register(String round, List<Observation> held) {
        return new Roll(
                round + "接受监督情况登记表",
                held.isEmpty() ? "（没有邀请观摩的记录）" : "",
                "",
                REGISTERED,
                held.stream()
                        .flatMap(one -> one.guests().stream().map(guest -> registered(one, guest)))
                        .toList(),
                List.of("制表人（签名）：　　　　　　　复核人（签名）：　　　　　　　日期："));
    }

    private static List<String> registered(Observation one, Guest guest) {
        return List.of(
                "%s（%s）".formatted(one.plan().subject(), Names.of(one.plan().occasion())),
                ChineseDate.of(one.plan().on()),
                "%s：%s".formatted(Names.of(guest.kind()), called(guest)),
                one.held() ? guest.hasCome() ? "到场" : "未到" : "",
                guest.hasCome() ? guest.pledged() ? "已签" : "未签" : "",
                Objects.requireNonNullElse(guest.said(), ""));
    }

    private static String called(Guest guest) {
        if (guest.organization() == null) {
            return Objects.requireNonNullElse(guest.person(), "");
        }
        return guest.organization() + (guest.person() == null ? "" : "（" + guest.person() + "）");
    }
}
