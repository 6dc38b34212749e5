package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 历届获奖名单: lines of a spreadsheet under their heads. */
final class HonourList {

    private static final Map<String, String> HEADS = Map.ofEntries(
            Map.entry("届次", "edition"),
            Map.entry("年度", "year"),
            Map.entry("奖项", "class"),
            Map.entry("获奖者", "winner"),
            Map.entry("统一社会信用代码", "creditCode"),
            Map.entry("属地", "division"),
            Map.entry("表彰日期", "conferredOn"),
            Map.entry("有效期至", "validTo"),
            Map.entry("表彰文号", "documentNumber"),
            Map.entry("证书编号", "number"),
            Map.entry("更名", "renamed"),
            Map.entry("合并", "merged"),
            Map.entry("分立", "split"));

    private static final Set<String> NEEDED =
            Set.of("year", "class", "winner", "division", "conferredOn", "documentNumber");

    /**
     * @param number as the spreadsheet counts, its heads being the first
     * @param cells by what their column is
     */
    record Line(int number, Map<String, String> cells) {

        boolean computed() {
            return cells.containsValue(SheetRows.FORMULA);
        }

        String cell(String name) {
            return cells.getOrDefault(name, "");
        }
    }

    private HonourList() {}

    static List<Line> read(byte[] file, boolean csv) {
        var rows = SheetRows.read(file, csv);
        var heads = heads(rows.isEmpty() ? List.of() : rows.getFirst());
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                var cells = new HashMap<String, String>();
                heads.forEach((name, place) -> cells.put(name, cell(row, place)));
                lines.add(new Line(i + 1, Map.copyOf(cells)));
            }
        }
        return lines;
    }

    private static Map<String, Integer> heads(List<String> row) {
        var heads = new HashMap<String, Integer>();
        for (int i = 0; i < row.size(); i++) {
            var known = HEADS.getOrDefault(row.get(i), row.get(i));
            if (HEADS.containsValue(known)) {
                heads.put(known, i);
            }
        }
        if (!heads.keySet().containsAll(NEEDED)) {
            throw Refusal.invalid("list-without-heads").with("heads", "年度、奖项、获奖者、属地、表彰日期、表彰文号");
        }
        return heads;
    }

    private static String cell(List<String> row, int place) {
        return place < row.size() ? row.get(place) : "";
    }
}
