package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.sheet.SheetLines;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 人员名单: lines of a spreadsheet under their heads. */
final class MemberList {

    private static final SheetLines LINES = new SheetLines(
            Map.of("姓名", "name", "邮箱或账户", "address", "单位", "unit", "岗位", "role"),
            Set.of("name", "address", "unit", "role"),
            "姓名、邮箱或账户、单位、岗位");

    /** @param number as the spreadsheet counts, its heads being the first */
    record Line(int number, String name, String address, String unit, String role, boolean computed) {}

    private MemberList() {}

    static List<Line> read(byte[] file, boolean csv) {
        return LINES.read(file, csv).stream()
                .map(line -> new Line(
                        line.number(),
                        line.cell("name"),
                        line.cell("address"),
                        line.cell("unit"),
                        line.cell("role"),
                        line.computed()))
                .toList();
    }
}
