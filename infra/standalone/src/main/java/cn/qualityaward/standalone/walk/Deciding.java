package cn.qualityaward.standalone.walk;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** 第十四条、第十五条: from the composite score to the certificates. */
final class Deciding {

    private static final String VACANT = "无其他符合条件的申报单位或个人";

    private static final List<String> PRESENT = List.of("示例成员甲", "示例成员乙", "示例成员丙", "示例成员丁");
    private static final List<String> CALLED =
            Stream.concat(PRESENT.stream(), Stream.of("示例成员戊")).toList();

    private final Ground ground;
    private boolean met;

    Deciding(Ground ground) {
        this.ground = ground;
    }

    /** 综合评分, then 拟授奖候选名单 by rank; a place nobody is left for stays vacant. */
    void propose(String track) {
        JsonNode table = ground.officer().post(ground.ofTrack(track, "/composite"), Map.of());
        List<JsonNode> ranked = table.path("rows").valueStream().toList();
        ground.head().post(ground.ofTrack(track, "/candidates"), seen(table), proposal(track, ranked));
    }

    Map<String, Object> proposal(String track, List<JsonNode> ranked) {
        List<Map<String, String>> candidates = new ArrayList<>();
        List<Map<String, String>> vacancies = new ArrayList<>();
        Deque<JsonNode> left = new ArrayDeque<>(ranked);
        for (JsonNode awardClass : classes(track)) {
            String code = awardClass.path("code").asString();
            int places = awardClass.path("quota").asInt();
            for (; places > 0 && !left.isEmpty() && reaches(left.element(), code); places--) {
                candidates.add(named(left.remove(), code));
            }
            if (places > 0) {
                vacancies.add(Map.of("classCode", code, "reason", VACANT));
            }
        }
        return Map.of("candidates", candidates, "vacancies", vacancies, "reasons", Map.of());
    }

    private boolean reaches(JsonNode row, String classCode) {
        BigDecimal threshold = ground.rules().path("thresholds").path(classCode).asDecimal(BigDecimal.ZERO);
        return row.path("composite").asDecimal(BigDecimal.ZERO).compareTo(threshold) >= 0;
    }

    private List<JsonNode> classes(String track) {
        return ground.policy()
                .path("classes")
                .valueStream()
                .filter(one -> one.path("applicantKind").asString().equals(track))
                .sorted(Comparator.comparingInt(one -> one.path("level").asInt()))
                .toList();
    }

    private static Map<String, String> named(JsonNode row, String classCode) {
        return Map.of(
                "application",
                row.path("application").asString(),
                "classCode",
                classCode,
                "grounds",
                row.path("grounds").asString(""));
    }

    /** As it is proposed, on the grounds the office would put. */
    private static Map<String, String> endorsed(JsonNode row) {
        return Map.of(
                "application",
                row.path("application").asString(),
                "classCode",
                row.path("proposedClass").asString(),
                "grounds",
                row.path("grounds").path("text").asString("质量管理模式成熟，示范带动作用明显。"));
    }

    /** 审议: endorses what was proposed, by whom the policy names, once the office has met on it. */
    void resolve() {
        meet();
        Person deliberator = ground.authority("deliberator");
        JsonNode table = deliberator.get(ground.ofRound("/deliberation"));
        deliberator.post(ground.ofRound("/resolution"), resolution(table));
    }

    /** 集体研究, where it must: the office meets on the list, signs its minutes and proposes all who are on it; done once. */
    void meet() {
        if (!met && ground.policy().path("officeMeetingQuorum").isNumber()) {
            met = true;
            hold();
        }
    }

    private void hold() {
        Person head = ground.head();
        String meetings = ground.ofRound("/meetings");
        Map<String, Object> minutes = resolution(head.get(ground.ofRound("/deliberation")));
        JsonNode called = head.post(meetings, Map.of("body", "OFFICE", "notice", notice()));
        String meeting = meetings + "/" + called.path("id").asString();
        JsonNode minuted = head.put(meeting + "/minutes", seen(called), minutes);
        JsonNode signed = head.upload(meeting + "/signed-pages", "scan", seen(minuted));
        head.post(meeting + "/adoption", seen(signed), Map.of());
    }

    private static String seen(JsonNode read) {
        return "\"" + read.path("version").asInt() + "\"";
    }

    private Map<String, Object> notice() {
        return Map.of(
                "on",
                ground.time().today().toString(),
                "from",
                "09:00",
                "place",
                "示例会议室",
                "chair",
                PRESENT.getFirst(),
                "agenda",
                List.of("研究提出拟授奖候选名单"),
                "called",
                CALLED);
    }

    Map<String, Object> resolution(JsonNode table) {
        Map<String, Object> resolution = new LinkedHashMap<>();
        resolution.put(
                "endorsed",
                table.path("candidates").valueStream().map(Deciding::endorsed).toList());
        resolution.put("struck", List.of());
        resolution.put("vacancies", table.path("vacancies"));
        resolution.put("minutesNumber", ground.document("会议纪要"));
        resolution.put("meetingDate", ground.time().today().toString());
        resolution.put(
                "attendance",
                Map.of("form", "MEETING", "called", CALLED.size(), "present", PRESENT, "recused", List.of()));
        return resolution;
    }

    /** 条件复查: of whoever is to be looked at again, nothing is found. */
    void recheck() {
        var open = ground.officer()
                .get(ground.ofRound("/blockers"))
                .valueStream()
                .filter(blocker -> !blocker.path("conditions").isEmpty())
                .map(blocker -> blocker.path("application").asString())
                .toList();
        if (!open.isEmpty()) {
            ground.officer()
                    .post(ground.ofRound("/rechecks"), Map.of("applications", open, "basis", "演示：有关部门书面答复，未发现有关情况。"));
        }
    }

    /** 公示: publishes, unless that was done before. */
    JsonNode publish() {
        return ground.officer()
                .get(ground.award("notices"))
                .valueStream()
                .filter(notice -> notice.path("roundId").asString().equals(ground.round())
                        && !notice.path("state").asString().equals("CONCLUDED"))
                .findFirst()
                .orElseGet(this::published);
    }

    private JsonNode published() {
        recheck();
        JsonNode notice = ground.officer()
                .post(ground.ofRound("/notices"), Map.of("text", "现将名单予以公示。公示期内，任何单位和个人均可提出异议。本评选不收取任何费用。"));
        return notice.path("state").asString().equals("AWAITING") ? carried(notice) : notice;
    }

    /** 官方网站同步公示, from which its days count. */
    private JsonNode carried(JsonNode notice) {
        String id = notice.path("id").asString();
        ground.officer()
                .post(
                        ground.award("notices/" + id + "/carriage"),
                        Map.of(
                                "address",
                                "https://example.invalid/notices/" + id,
                                "at",
                                ground.time().now().toString()));
        return ground.officer().get(ground.award("public/notices/" + id));
    }

    void conclude(JsonNode notice) {
        ground.head()
                .post(
                        ground.award("notices/" + notice.path("id").asString() + "/conclusion"),
                        Map.of("statement", "公示期满，无未处理的异议。"));
    }

    /** 请示, 提报 where the policy's chain has somebody pass it on, and 批准. */
    void approve() {
        recheck();
        ground.head().post(ground.ofRound("/approval-request"), Map.of("documentNumber", ground.document("请")));
        submit();
        ground.cast()
                .at(Ground.GOVERNMENT)
                .post(
                        ground.ofRound("/approval"),
                        Map.of(
                                "ruling",
                                "APPROVED",
                                "documentNumber",
                                ground.document("批"),
                                "date",
                                ground.time().today().toString()));
    }

    private void submit() {
        var asked = ground.head().get(ground.ofRound("/approvals")).path(0);
        if (asked.path("submitter").asString("").equals("LEADING_GROUP")) {
            ground.cast()
                    .at(Ground.LEADING_GROUP)
                    .post(
                            ground.ofRound("/approval-submission"),
                            Map.of(
                                    "documentNumber",
                                    ground.document("报"),
                                    "date",
                                    ground.time().today().toString()));
        }
    }

    /** 通报表彰，颁发奖牌和证书. */
    void confer() {
        ground.head()
                .post(
                        ground.ofRound("/conferral"),
                        Map.of(
                                "documentNumber",
                                ground.document("通报"),
                                "commendedOn",
                                ground.time().today().toString()));
    }
}
