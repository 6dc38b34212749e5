package cn.qualityaward.tenant.people;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** 人员名单: rows of a spreadsheet as they stand there. What a cell would compute is never computed. */
final class MemberList {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_ROWS = 2000, MOST_BYTES = 2 << 20;

    /** In place of what a formula would have said. */
    static final String FORMULA = "\u0000";

    private static final Map<String, String> HEADS = Map.of(
            "姓名", "name", "邮箱或账户", "address", "单位", "unit", "岗位", "role", "name", "name", "address", "address", "unit",
            "unit", "role", "role");

    /** @param number as the spreadsheet counts, its heads being the first */
    record Line(int number, String name, String address, String unit, String role) {

        boolean computed() {
            return Set.of(name, address, unit, role).contains(FORMULA);
        }
    }

    private MemberList() {}

    static List<Line> read(byte[] file, boolean csv) {
        if (file.length > MOST_BYTES) {
            throw tooLong();
        }
        var rows = csv ? csv(file) : xlsx(file);
        if (rows.size() > MOST_ROWS + 1) {
            throw tooLong();
        }
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

    private static List<List<String>> xlsx(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<List<String>>();
            var sheet = book.getSheetAt(0);
            for (int i = 0; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS + 1); i++) {
                rows.add(cells(sheet.getRow(i)));
            }
            return rows;
        } catch (IOException | POIXMLException | IllegalArgumentException | OpenXML4JRuntimeException unreadable) {
            throw Refusal.invalid("list-unreadable");
        }
    }

    private static List<String> cells(@Nullable Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; row != null && i < Math.min(row.getLastCellNum(), 50); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.FORMULA
                ? FORMULA
                : new DataFormatter().formatCellValue(cell).strip();
    }

    private static List<List<String>> csv(byte[] file) {
        var text = decoded(file).replace("\uFEFF", "");
        try (var rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .<List<String>>readValues(text)) {
            return rows.readAll().stream()
                    .map(row -> row.stream().map(MemberList::plain).toList())
                    .toList();
        } catch (JacksonException unreadable) {
            throw Refusal.invalid("list-unreadable");
        }
    }

    /** Spreadsheets of this country save CSV in their own encoding unless told otherwise. */
    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static String plain(String cell) {
        var text = cell.strip();
        return text.startsWith("=") ? FORMULA : text;
    }

    private static Refusal tooLong() {
        return Refusal.invalid("list-too-long").with("rows", MOST_ROWS);
    }
}
