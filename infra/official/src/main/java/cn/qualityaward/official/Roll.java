package cn.qualityaward.official;

import java.util.List;

/**
 * A table that is filled in, signed and sealed (表), on pages that lie across.
 *
 * @param remark under the title, e.g. that it is not complete
 * @param head what stands over the table, e.g. 填报单位; empty: nothing
 * @param rows each with a cell for every column; empty cells are for whoever fills them in by hand
 * @param foot the lines under it
 */
public record Roll(
        String title, String remark, String head, List<Column> columns, List<List<String>> rows, List<String> foot) {

    /** @param share of the width, in hundredths; together they are the whole */
    public record Column(String name, int share) {}
}
