package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.sheet.SheetLines;
import cn.qualityaward.tenancy.sheet.SheetLines.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 历届获奖名单: lines of a spreadsheet under their heads. */
final class HonourList {

    private static final SheetLines LINES = new SheetLines(
            Map.ofEntries(
                    Map.entry("届次", "edition"),
                    Map.entry("年度", "year"),
                    Map.entry("奖项", "class"),
                    Map.entry("获奖者", "winner"),
                    Map.entry("统一社会信用代码", "creditCode"),
                    Map.entry("属地", "division"),
                    Map.entry("行业", "industry"),
                    Map.entry("表彰日期", "conferredOn"),
                    Map.entry("有效期至", "validTo"),
                    Map.entry("表彰文号", "documentNumber"),
                    Map.entry("证书编号", "number"),
                    Map.entry("更名", "renamed"),
                    Map.entry("合并", "merged"),
                    Map.entry("分立", "split")),
            Set.of("year", "class", "winner", "division", "conferredOn", "documentNumber"),
            "年度、奖项、获奖者、属地、表彰日期、表彰文号");

    private HonourList() {}

    static List<Line> read(byte[] file, boolean csv) {
        return LINES.read(file, csv);
    }
}
