package cn.qualityaward.tenant.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each key of a policy, changed in every way its type suggests. */
record Changes(String key, ObjectNode document) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What is a list or an object of its own kind is changed by example. */
    private static final Map<String, List<String>> EXAMPLES = Map.ofEntries(
            Map.entry("legalBases", List.of("[]", "[{\"title\":\"示例条例\",\"status\":\"IN_FORCE\"}]")),
            Map.entry("supersedes", List.of("null", "{\"title\":\"旧办法\",\"number\":null}")),
            Map.entry("reservedQuota", List.of("{\"SME\":1}")),
            Map.entry("cycleMode", List.of("\"AD_HOC\"")),
            Map.entry("memberConsult", List.of("{\"answerDays\":5,\"silence\":\"BLOCKS\",\"mustAnswer\":[\"税务局\"]}")),
            Map.entry("creditChecks", List.of("[\"QUALIFICATION\"]", "[\"NOTICE\",\"APPROVAL\"]")),
            Map.entry("conditionRechecks", List.of("[]", "[\"APPROVAL\"]")),
            Map.entry("validityYears", List.of("null", "5")),
            Map.entry("reapplyWait", List.of("{\"unit\":\"EDITIONS\",\"n\":3}")),
            Map.entry(
                    "repeatWin",
                    List.of("{\"money\":true,\"countsQuota\":true}", "{\"money\":false,\"countsQuota\":false}")),
            Map.entry("prerequisiteAward", List.of("{\"tenant\":\"other\",\"classCode\":\"MAIN\",\"heldYears\":2}")),
            Map.entry("accidentGrade.apply", List.of("\"LARGER\"")),
            Map.entry("accidentGrade.manager", List.of("\"ANY\"")),
            Map.entry("accidentGrade.revoke", List.of("\"MAJOR\"")),
            Map.entry(
                    "recommendPaths",
                    List.of("[\"COUNTY\",\"DEPARTMENT\"]", "[\"SELF\"]", "[\"ASSOCIATION\",\"EXPERT\",\"SELF\"]")),
            Map.entry("recommendQuotaPerCounty", List.of("3")),
            Map.entry(
                    "publicNotices",
                    List.of(
                            "[]",
                            "[{\"stage\":\"DELIBERATION\",\"days\":5,\"dayKind\":\"CALENDAR\",\"countRule\":\"INCLUDE_START\"}]",
                            "[{\"stage\":\"DELIBERATION\",\"days\":7,\"dayKind\":\"WORKING\",\"countRule\":\"EXCLUDE_START\",\"officialWebsite\":true}]",
                            "[{\"stage\":\"MATERIAL\",\"days\":5,\"dayKind\":\"WORKING\",\"countRule\":\"EXCLUDE_START\"}]")),
            Map.entry("objection", List.of("{\"realName\":true,\"answerDays\":5,\"hold\":\"PER_NAME\"}")),
            Map.entry("rulesApprover", List.of("\"GOVERNMENT\"")),
            Map.entry("deliberator", List.of("\"GOVERNMENT\"")),
            Map.entry("approvalChain", List.of("[\"GOVERNMENT\"]", "[\"GOVERNMENT\",\"LEADING_GROUP\"]")),
            Map.entry("money", List.of("{\"MAIN\":300000,\"NOMINATION\":10000,\"INDIVIDUAL\":800}")),
            Map.entry("fundUses", List.of("{\"open\":false,\"uses\":[\"宣传\"]}")),
            Map.entry("evaluationSchedule", List.of("\"每年一次\"")),
            Map.entry("reclaim.fraud", List.of("\"NONE\"", "\"BY_DECISION\"")),
            Map.entry("reclaim.accident", List.of("\"NONE\"", "\"FULL\"")),
            Map.entry("banAfter", List.of("{\"unit\":\"YEARS\",\"n\":5}")),
            Map.entry("vote", List.of("{\"rule\":\"TWO_THIRDS\",\"ballot\":\"SECRET\",\"quorumPercent\":66}")),
            Map.entry("officeMeetingQuorum", List.of("60")),
            Map.entry("deliberationQuorum", List.of("67")),
            Map.entry("awardGrounds", List.of("false")),
            Map.entry("windowDays", List.of("30")),
            Map.entry("retention", List.of("{\"APPLICATION\":\"YEARS_10\"}")),
            Map.entry("numberFormats", List.of("{}")),
            Map.entry("letterhead", List.of("\"示例\"")),
            Map.entry("languages", List.of("[\"zh-CN\",\"mn-Mong\"]")));

    static List<Changes> of(ObjectNode seed, Set<String> keys) {
        var changes = new ArrayList<Changes>();
        for (String key : keys) {
            for (String value : EXAMPLES.getOrDefault(key, List.of())) {
                changes.add(changed(seed, key, parent -> parent.set(last(key), JSON.readTree(value))));
            }
            var now = seed.at("/" + key.replace('.', '/'));
            if (now.isBoolean()) {
                changes.add(changed(seed, key, parent -> parent.put(last(key), !now.asBoolean())));
            } else if (now.isInt()) {
                changes.add(changed(
                        seed, key, parent -> parent.put(last(key), now.asInt() == 0 ? 1 : now.asInt() - 1)));
                changes.add(changed(seed, key, parent -> parent.put(last(key), 0)));
            }
        }
        for (int i = 0; i < 3; i++) {
            int at = i;
            changes.add(changed(seed, "classes", all -> ((ObjectNode) all.at("/classes/" + at)).put("quota", 7)));
        }
        changes.add(changed(seed, "classes", all -> {
            ((ObjectNode) all.at("/classes/0")).put("sharedQuotaGroup", "all");
            ((ObjectNode) all.at("/classes/1")).put("sharedQuotaGroup", "all");
        }));
        for (int i = 0; i < seed.at("/stages/ORGANIZATION").size(); i++) {
            int at = i;
            changes.add(changed(seed, "stages", all -> {
                ((ArrayNode) all.at("/stages/ORGANIZATION")).remove(at);
            }));
            changes.add(changed(seed, "stages", all -> {
                ((ArrayNode) all.at("/stages/ORGANIZATION")).remove(at);
                ((ArrayNode) all.at("/stages/INDIVIDUAL")).remove(at);
            }));
        }
        return changes;
    }

    private static Changes changed(ObjectNode seed, String key, Consumer<ObjectNode> change) {
        var document = seed.deepCopy();
        change.accept(key.contains(".") ? (ObjectNode) document.get(key.split("\\.")[0]) : document);
        return new Changes(key, document);
    }

    private static String last(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
