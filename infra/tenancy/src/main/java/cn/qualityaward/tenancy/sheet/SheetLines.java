package cn.qualityaward.tenancy.sheet;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The heads that a list knows, in the order in which it names them.
 *
 * @param heads what a column is, by how it may be headed; it may be headed by what it is, too
 * @param needed without which it is no such list
 * @param named the needed ones, as a refusal ({@code list-without-heads}) names them
 */
public record SheetLines(Map<String, String> heads, Set<String> needed, String named) {

    /**
     * @param number as the spreadsheet counts, its heads being the first
     * @param cells by what their column is
     */
    public record Line(int number, Map<String, String> cells) {

        public boolean computed() {
            return cells.containsValue(SheetRows.FORMULA);
        }

        /** Some column that would be computed. */
        public Optional<String> computedIn() {
            return cells.entrySet().stream()
                    .filter(cell -> cell.getValue().equals(SheetRows.FORMULA))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst();
        }

        public String cell(String name) {
            return cells.getOrDefault(name, "");
        }
    }

    /** Lines under their heads; those that are empty are left out. */
    public List<Line> read(byte[] file, boolean csv) {
        var rows = SheetRows.read(file, csv);
        var places = places(rows.isEmpty() ? List.of() : rows.getFirst());
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
                var cells = new HashMap<String, String>();
                places.forEach((name, place) -> cells.put(name, place < row.size() ? row.get(place) : ""));
                lines.add(new Line(i + 1, Map.copyOf(cells)));
            }
        }
        return lines;
    }

    private Map<String, Integer> places(List<String> row) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < row.size(); i++) {
            var known = heads.getOrDefault(row.get(i), row.get(i));
            if (heads.containsValue(known)) {
                places.put(known, i);
            }
        }
        if (!places.keySet().containsAll(needed)) {
            throw Refusal.invalid("list-without-heads").with("heads", named);
        }
        return places;
    }
}
