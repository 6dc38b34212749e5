package cn.qualityaward.tenancy.sheet;

import cn.qualityaward.tenancy.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

/**
 * Rows of a list (名单) that somebody hands in as a spreadsheet or as CSV, its heads first, as they stand there. What a
 * cell would compute is never computed.
 */
public final class SheetRows {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** In place of what a formula would have said. */
    public static final String FORMULA = "\u0000";

    private static final int MOST_ROWS = 2000, MOST_BYTES = 2 << 20;

    private SheetRows() {}

    /** Refuses ({@code list-too-long}, {@code list-unreadable}) what nobody would check line by line, or read. */
    public static List<List<String>> read(byte[] file, boolean csv) {
        if (file.length > MOST_BYTES) {
            throw tooLong();
        }
        var rows = csv ? csv(file) : xlsx(file);
        if (rows.size() > MOST_ROWS + 1) {
            throw tooLong();
        }
        return rows;
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
                    .map(row -> row.stream().map(SheetRows::plain).toList())
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
