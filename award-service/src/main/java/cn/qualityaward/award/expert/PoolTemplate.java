package cn.qualityaward.award.expert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 专家名单模板: its heads on one sheet, how to fill them in on another. */
final class PoolTemplate {

    private static final int CHARACTER = 256;
    private static final int[] WIDTHS = {16, 14, 60, 80};

    private PoolTemplate() {}

    static byte[] xlsx() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var list = book.createSheet("专家名单");
            var text = book.createCellStyle(); // a day or a number stays what was typed
            text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
            for (var column : PoolList.values()) {
                list.setDefaultColumnStyle(column.ordinal(), text);
                list.setColumnWidth(column.ordinal(), 24 * CHARACTER);
            }
            write(
                    list,
                    0,
                    List.of(PoolList.values()).stream()
                            .map(column -> column.head)
                            .toList());
            list.createFreezePane(0, 1);
            explain(book.createSheet("填写说明 How to"));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void explain(Sheet sheet) {
        write(sheet, 0, List.of("列 Column", "必填 Required", "填法", "How"));
        for (var column : PoolList.values()) {
            write(
                    sheet,
                    column.ordinal() + 1,
                    List.of(column.head, column.needed ? "是 Yes" : "否 No", column.how, column.howInEnglish));
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
        }
    }

    private static void write(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }
}
