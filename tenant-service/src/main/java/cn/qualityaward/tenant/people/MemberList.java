package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenancy.sheet.SheetRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 人员名单: lines of a spreadsheet under their heads. */
final class MemberList {

    private static final Map<String, String> HEADS = Map.of(
            "姓名", "name", "邮箱或账户", "address", "单位", "unit", "岗位", "role", "name", "name", "address", "address", "unit",
            "unit", "role", "role");

    /** @param number as the spreadsheet counts, its heads being the first */
    record Line(int number, String name, String address, String unit, String role) {

        boolean computed() {
            return Set.of(name, address, unit, role).contains(SheetRows.FORMULA);
        }
    }

    private MemberList() {}

    static List<Line> read(byte[] file, boolean csv) {
        var rows = SheetRows.read(file, csv);
        var heads = heads(rows.isEmpty() ? List.of() : rows.getFirst());
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(new Line(
                        i + 1,
                        cell(row, heads.get("name")),
                        cell(row, heads.get("address")),
                        cell(row, heads.get("unit")),
                        cell(row, heads.get("role"))));
            }
        }
        return lines;
    }

    private static Map<String, Integer> heads(List<String> row) {
        var heads = new HashMap<String, Integer>();
        for (int i = 0; i < row.size(); i++) {
            var known = HEADS.get(row.get(i));
            if (known != null) {
                heads.put(known, i);
            }
        }
        if (heads.size() != 4) {
            throw Refusal.invalid("list-without-heads");
        }
        return heads;
    }

    private static String cell(List<String> row, @Nullable Integer place) {
        return place != null && place < row.size() ? row.get(place) : "";
    }
}
