package cn.qualityaward.award.defense;

import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 陈述答辩顺序表: who defends when, and under it all by which the order can be worked out again. */
@Component
class OrderRecord {

    private static final List<Column> COLUMNS = List.of(
            new Column("次序", 7),
            new Column("申报单位（个人）", 25),
            new Column("时间", 22),
            new Column("答辩人", 28),
            new Column("签数前十二位", 18));

    private final DefenseOrders orders;
    private final Speakers speakers;

    OrderRecord(DefenseOrders orders, Speakers speakers) {
        this.orders = orders;
        this.speakers = speakers;
    }

    Roll of(Round round, ApplicantKind track, int ordinal) {
        var all = orders.findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round.id(), track, ordinal)
                .reversed();
        var drawn = all.stream()
                .filter(order -> order.state() != DefenseOrder.State.UNDONE)
                .reduce((earlier, later) -> later);
        var foot = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            foot.addAll(account(i + 1, all.get(i)));
        }
        foot.add("签数为种子和申报编号两行的SHA-256，按签数由小到大排定次序。");
        drawn.ifPresent(order -> order.slots()
                .forEach(slot -> foot.add("%d.%s，申报编号：%s".formatted(slot.place(), slot.name(), slot.application()))));
        foot.add("办公室（签名）：　　　　　　　　　　纪检监察见证人（签名）：");
        return new Roll(
                round.title() + "陈述答辩顺序表（" + Names.of(track) + "）",
                "",
                drawn.map(order -> "地点：" + order.inputs().times().place()).orElse(""),
                COLUMNS,
                drawn.map(order -> order.slots().stream()
                                .map(slot -> row(slot, ordinal))
                                .toList())
                        .orElse(List.of()),
                foot);
    }

    private List<String> row(Slot slot, int ordinal) {
        return List.of(
                String.valueOf(slot.place()),
                slot.name(),
                when(slot),
                speakers.named(slot.application(), ordinal),
                slot.lot().substring(0, 12));
    }

    static String when(Slot slot) {
        return ChineseDate.of(slot.on()) + " " + slot.from() + "–" + slot.until();
    }

    private static List<String> account(int number, DefenseOrder order) {
        var lines = new ArrayList<String>();
        var lot = order.lot();
        lines.add("第%d次抽签：%s准备，参加抽签%d家%s。"
                .formatted(
                        number,
                        day(order),
                        order.inputs().defenders().size(),
                        switch (order.state()) {
                            case PREPARED -> "，待见证";
                            case DRAWN -> "，待公布";
                            case UNDONE -> "，已撤销";
                            case RELEASED -> "，已公布";
                        }));
        lines.add("抽签依据的SHA-256：" + lot.inputsHash());
        lines.add("承诺值（办公室随机数的SHA-256）：" + lot.commitment());
        var witness = lot.witness();
        if (witness != null) {
            lines.add("见证：%s，给出“%s”%s"
                    .formatted(
                            witness.name(),
                            witness.words(),
                            witness.onPaper() == null ? "。" : "，据书面记录" + witness.onPaper() + "。"));
            lines.add("办公室随机数：" + lot.secret());
            lines.add("种子（随机数、见证人所给、抽签依据三行的SHA-256）：" + lot.seed());
        }
        if (order.undoneBecause() != null) {
            lines.add("撤销理由：" + order.undoneBecause());
        }
        return lines;
    }

    private static String day(DefenseOrder order) {
        return ChineseDate.of(ProcedureClock.local(order.preparedAt()).toLocalDate());
    }
}
