package cn.qualityaward.standalone.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 审查清单 of the check of truth and completeness, gone through item by item. */
public final class LocalChecklist {

    private static final List<String> ITEMS = List.of(
            "IDENTITY", "FIGURES", "HONOURS", "CONDUCT", "COPIES", "FORM", "REPORT", "EVIDENCE", "SEALS", "LEGIBLE");

    private LocalChecklist() {}

    public static List<Map<String, Object>> allMet() {
        return ITEMS.stream()
                .map(item -> Map.<String, Object>of("item", item, "met", true))
                .toList();
    }

    /** All but one, of which it is said what is wrong. */
    public static List<Map<String, Object>> allBut(String failed, String remark) {
        return allMet().stream()
                .map(met -> failed.equals(met.get("item")) ? notMet(met, remark) : met)
                .toList();
    }

    private static Map<String, Object> notMet(Map<String, Object> item, String remark) {
        var failed = new HashMap<>(item);
        failed.put("met", false);
        failed.put("remark", remark);
        return failed;
    }
}
