package cn.qualityaward.standalone.demo;

import cn.qualityaward.standalone.walk.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The two regions of the demonstration. */
public final class Regions {

    /** In which the demonstration's applicants are. */
    static final String ERENHOT = "152501", XILINHOT = "152502", TAIBUS = "152527", DUOLUN = "152531";

    private Regions() {}

    /** 锡林郭勒盟, by its own regulation; the weights of its rules are a demonstration's. */
    public static Region xilingol() {
        Map<String, String> divisions = divisions();
        Map<String, String> units =
                new TreeMap<>(Map.of("member/ecology", "生态环境局", "member/emergency", "应急管理局", "member/taxation", "税务局"));
        return new Region(
                "xilingol",
                "锡林郭勒盟",
                "xilingol-2023",
                "demo-a",
                LocalDate.of(2023, 8, 3),
                "锡署办发〔2023〕104号",
                "锡林郭勒盟行政公署办公室",
                divisions,
                units,
                new Roles("xilingol")
                        .leadingGroup()
                        .counties(only(divisions, ERENHOT, XILINHOT, TAIBUS, DUOLUN))
                        .members(units)
                        .experts(4)
                        .applicants(12)
                        .all());
    }

    /** 示例市, which there is not: other quotas, another order of stages, more notices, no leading group. */
    public static Region shili() {
        Map<String, String> divisions = new LinkedHashMap<>();
        divisions.put("shidong", "示东县");
        divisions.put("shixi", "示西区");
        Map<String, String> units = new TreeMap<>(Map.of("member/ecology", "市生态环境局", "member/taxation", "市税务局"));
        return new Region(
                "shili",
                "示例市",
                "demo-b",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕1号",
                "示例市人民政府",
                divisions,
                units,
                new Roles("shili")
                        .counties(divisions)
                        .members(units)
                        .experts(3)
                        .applicants(5)
                        .all());
    }

    private static Map<String, String> only(Map<String, String> divisions, String... codes) {
        Map<String, String> some = new LinkedHashMap<>(divisions);
        some.keySet().retainAll(List.of(codes));
        return some;
    }

    private static Map<String, String> divisions() {
        try (InputStream in = Objects.requireNonNull(Regions.class.getResourceAsStream("regions-152500.csv"))) {
            Map<String, String> divisions = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(row -> divisions.put(row[0], row[1]));
            return divisions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
