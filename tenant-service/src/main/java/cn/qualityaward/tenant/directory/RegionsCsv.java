package cn.qualityaward.tenant.directory;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Divisions as a table of two columns, code and name, the first line being their heads. */
final class RegionsCsv {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-z][0-9a-z-]{1,30}),\\s*\"?([^\",]{1,60}?)(?:\\s*\\([^)]*\\))?\"?");

    /** A league or city is no division of itself. */
    private static final Pattern WHOLE = Pattern.compile("\\d{4}00");

    private RegionsCsv() {}

    static List<Division> read(String table) {
        var divisions = new ArrayList<Division>();
        var codes = new HashSet<String>();
        var lines = table.replace("\uFEFF", "").lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            var line = LINE.matcher(lines.get(i).strip());
            if (!line.matches() || !codes.add(line.group(1))) {
                throw Refusal.invalid("division-unreadable").with("line", i + 2).with("text", lines.get(i));
            }
            if (!WHOLE.matcher(line.group(1)).matches()) {
                divisions.add(new Division(line.group(1), line.group(2)));
            }
        }
        return divisions;
    }
}
