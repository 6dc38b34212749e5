package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.remuneration.Remuneration.Line;
import cn.qualityaward.award.remuneration.RoundFees.LeftOut;
import cn.qualityaward.official.ChineseAmount;
import cn.qualityaward.official.ChineseDate;
import cn.qualityaward.official.Roll;
import cn.qualityaward.official.Roll.Column;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 专家劳务费发放表 of a round, to be signed by whoever receives it; no account of anybody stands on it. */
final class RemunerationPaper {

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6),
            new Column("评审环节", 18),
            new Column("专家姓名", 11),
            new Column("工作单位", 20),
            new Column("评审家数", 8),
            new Column("现场、答辩天数", 9),
            new Column("金额（元）", 12),
            new Column("签领", 16));

    private RemunerationPaper() {}

    static Roll of(String round, RoundFees fees) {
        var steps = fees.steps();
        var rows = new ArrayList<List<String>>();
        steps.forEach(step -> step.lines().forEach(line -> rows.add(cells(rows.size() + 1, step, line))));
        return new Roll(round + "专家劳务费发放表", remark(fees), "", COLUMNS, rows, foot(steps));
    }

    private static String remark(RoundFees fees) {
        var open = fees.steps().stream().mapToLong(StepFees::open).sum();
        var leftOut = fees.leftOut().stream().map(LeftOut::task).collect(Collectors.joining("、"));
        return (open == 0 ? "" : "（尚有%d人次的金额没有确定）".formatted(open))
                + (leftOut.isEmpty() ? "" : "（制表人须回避，未列入：%s）".formatted(leftOut));
    }

    private static List<String> cells(int number, StepFees fees, Line line) {
        return List.of(
                String.valueOf(number),
                fees.task(),
                line.name(),
                line.employer(),
                String.valueOf(line.dossiers()),
                line.days() == 0 ? "—" : String.valueOf(line.days()),
                figures(line.amount()),
                "");
    }

    private static List<String> foot(List<StepFees> steps) {
        var lines = new ArrayList<String>();
        var total = BigDecimal.ZERO;
        var byYear = new TreeMap<Integer, BigDecimal>();
        for (var fees : steps) {
            var sum = Remuneration.total(fees.lines());
            total = total.add(sum);
            byYear.merge(fees.budgetYear(), sum, BigDecimal::add);
        }
        lines.add("合计（大写）：人民币%s　　（小写）：¥%s".formatted(ChineseAmount.of(total), figures(total)));
        byYear.forEach((year, sum) -> lines.add("列入%d年度部门预算：%s元（第六条）。".formatted(year, figures(sum))));
        steps.stream()
                .map(RemunerationPaper::tariff)
                .filter(said -> !said.isEmpty())
                .forEach(lines::add);
        lines.add("评审工作经费由部门预算承担，不向申报单位、申报个人收取任何费用。");
        lines.add("制表人（签名）：　　　　　　复核人（签名）：　　　　　　负责人（签名）：　　　　　　日期：");
        return lines;
    }

    private static String tariff(StepFees fees) {
        var rate = fees.tariff().perDossier();
        var paid = fees.payment();
        var said = (rate == null ? "" : "每评审1家%s元，另行确定的除外。".formatted(figures(rate)))
                + (paid == null ? "" : "%s发放。".formatted(ChineseDate.of(paid.on())));
        return said.isEmpty() ? "" : fees.task() + "：" + said;
    }

    private static String figures(@Nullable BigDecimal yuan) {
        return yuan == null
                ? ""
                : new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(yuan);
    }
}
