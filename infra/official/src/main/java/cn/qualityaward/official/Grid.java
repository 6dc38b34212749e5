package cn.qualityaward.official;

import cn.qualityaward.official.Roll.Column;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;

/** The table on a sheet that lies across; its head stands on every page. */
final class Grid {

    private static final int WIDTH = PageLayout.ACROSS.width();

    /** Twentieths of a point: high enough to write into. */
    private static final int ROW = 567;

    private final Sheet sheet;
    private final List<Column> columns;
    private final XWPFTable table;

    Grid(Sheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
        this.table = sheet.table(columns.size());
        var known = table.getCTTbl().getTblGrid();
        var grid = known == null ? table.getCTTbl().addNewTblGrid() : known;
        columns.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
        table.setWidth(WIDTH);
        var head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            write(head.getCell(i), i, columns.get(i).name(), true);
        }
    }

    void fill(List<List<String>> rows) {
        for (var cells : rows) {
            var row = table.createRow();
            row.setHeight(ROW);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
            row.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                write(row.getCell(i), i, cells.get(i), false);
            }
        }
    }

    private void write(XWPFTableCell cell, int column, String words, boolean head) {
        cell.setWidth(String.valueOf(width(columns.get(column))));
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(head || column == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        sheet.cell(paragraph, words, head);
    }

    private static int width(Column column) {
        return WIDTH * column.share() / 100;
    }
}
