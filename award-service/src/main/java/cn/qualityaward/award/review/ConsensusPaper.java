package cn.qualityaward.award.review;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.review.Collation.Given;
import cn.qualityaward.award.review.Collation.Item;
import cn.qualityaward.award.wording.Names;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 合议记录 on paper: what is agreed of each item beside what each of them marked, who took part, and when. */
final class ConsensusPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("评分项目", 22),
            new Column("分值", 7),
            new Column("各专家得分率", 27),
            new Column("分差（百分点）", 9),
            new Column("合议得分率", 11),
            new Column("合议意见", 24));

    private final Desk desk;
    private final Consensus consensus;

    private ConsensusPaper(Desk desk, Consensus consensus) {
        this.desk = desk;
        this.consensus = consensus;
    }

    /**
     * @param round what it is called
     * @param confirmed when its leader confirmed it
     * @param leader who presides; empty where nobody was named
     */
    static Roll of(
            Desk desk, Collation collation, Consensus consensus, String round, Instant confirmed, String leader) {
        var paper = new ConsensusPaper(desk, consensus);
        return new Roll(
                "%s%s合议记录%s（%s）"
                        .formatted(
                                round,
                                Names.of(desk.step().kind()),
                                Names.again(desk.step().turn()),
                                Names.of(desk.track())),
                consensus.settled() ? "" : "（尚未过半数签署同意，合议未成立，不代替各专家评分）",
                "申报单位（个人）：%s　　主持：%s　　参加：%s".formatted(collation.name(), leader, paper.participants()),
                COLUMNS,
                collation.categories().stream()
                        .flatMap(part -> part.items().stream())
                        .filter(item -> consensus.agreed().containsKey(item.code()) || item.discuss())
                        .map(paper::cells)
                        .toList(),
                paper.foot(confirmed));
    }

    private String participants() {
        return consensus.signers().stream()
                .map(account -> SheetPaper.name(desk, account))
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private List<String> cells(Item item) {
        var agreed = consensus.agreed().get(item.code());
        return List.of(
                ReportPaper.code(item.code()) + item.name(),
                String.valueOf(item.points()),
                item.marks().stream().map(ConsensusPaper::said).collect(Collectors.joining("、")),
                String.valueOf(item.spread()),
                agreed == null ? "—" : agreed.percent() + "%",
                agreed == null ? "" : agreed.comment());
    }

    private static String said(Given given) {
        return given.by() + "：" + given.percent() + "%";
    }

    private List<String> foot(Instant confirmed) {
        var lines = new ArrayList<String>();
        lines.add("其余各项未经合议，按各专家评分计算；各专家原评分不变，与本记录一并存档。");
        lines.add("主持人确认时间：" + minute(confirmed));
        consensus.signatures().forEach(one -> lines.add(signed(one)));
        consensus.signers().stream()
                .filter(consensus::waitsFor)
                .map(account -> SheetPaper.name(desk, account) + "：尚未签署")
                .sorted()
                .forEach(lines::add);
        consensus
                .earlier()
                .forEach(one -> lines.add("此前于%s确认的合议已失效：%s".formatted(minute(one.confirmedAt()), one.reason())));
        lines.add("本记录数据指纹（SHA-256）：" + consensus.seal());
        lines.add("主持人（签名）：　　　　　　　　参加人（签名）：");
        return lines;
    }

    private String signed(Signature signature) {
        return "%s：%s（%s）%s"
                .formatted(
                        SheetPaper.name(desk, signature.account()),
                        signature.agrees() ? "同意" : "保留意见",
                        minute(signature.at()),
                        signature.opinion().isBlank() ? "" : "：" + signature.opinion());
    }

    private static String minute(Instant at) {
        return ChineseDate.minute(ProcedureClock.local(at));
    }
}
