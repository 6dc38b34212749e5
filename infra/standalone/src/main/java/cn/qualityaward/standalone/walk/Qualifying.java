package cn.qualityaward.standalone.walk;

import static cn.qualityaward.standalone.walk.Ground.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 第十三条(一)、(二): what is decided on one application after the other, until each waits or has ended. */
final class Qualifying {

    private final Ground ground;
    private final Function<String, Course> courses;

    Qualifying(Ground ground, Function<String, Course> courses) {
        this.ground = ground;
        this.courses = courses;
    }

    /** Moves everybody of a track as far as they go. */
    void settle(String track) {
        boolean moved = true;
        while (moved) {
            consult(track);
            moved = false;
            for (JsonNode row : ground.applications()) {
                moved |= row.path("track").asString().equals(track) && move(row);
            }
        }
    }

    private boolean move(JsonNode row) {
        String id = row.path("id").asString();
        Course course = courses.apply(row.path("name").asString());
        return switch (row.path("status").asString()) {
            case "SUBMITTED" -> check(id, row.path("division").asString(), course);
            case "LOCAL_CHECK" -> recommend(id, row.path("division").asString(), course);
            case "FORMAL_REVIEW" -> examine(row, ground.officer(), "FORMAL_REVIEW", "formal-review", course);
            case "RECHECK" -> examine(row, ground.cast().another(Ground.OFFICER), "RECHECK", "recheck", course);
            case "MEMBER_CONSULT" -> rule(id, course);
            default -> false;
        };
    }

    private boolean check(String id, String division, Course course) {
        if (course.waits("RECOMMENDATION")) {
            return false;
        }
        boolean complete = course.turn() != Course.Turn.RETURNED;
        Map<String, Object> result = new HashMap<>();
        result.put("truthful", true);
        result.put("complete", complete);
        result.put("items", complete ? LocalChecklist.allMet() : LocalChecklist.allBut("SEALS", "证照复印件未加盖公章"));
        result.put("departments", List.of(Map.of("name", "示例市场监督管理局", "opinion", "情况属实，同意申报。")));
        if (!complete) {
            result.put("defects", List.of("自评报告缺少近三年的质量数据", "证照复印件未加盖公章"));
            result.put("completeBy", ground.time().today().plusDays(15).toString());
        }
        ground.cast()
                .at("county/" + division + "/board")
                .post(ground.award("applications/" + id + "/local-check"), result);
        return true;
    }

    private boolean recommend(String id, String division, Course course) {
        if (course.waits("SIGNATURE")) {
            return false;
        }
        boolean passes = course.passes("RECOMMENDATION");
        Person signer = ground.cast().at("county/" + division + "/signer");
        signer.post(
                ground.award("applications/" + id + "/recommendation"),
                decision("recommended", passes, passes ? "同意推荐。" : "近三年有经营性亏损，不予推荐。"));
        if (passes) {
            signer.get(ground.award("applications/" + id));
            signer.upload(ground.award("applications/" + id + "/recommendations/signed-pages"), "scan");
        }
        return true;
    }

    private boolean examine(JsonNode row, Person officer, String stage, String command, Course course) {
        String id = row.path("id").asString();
        if (course.waits(stage)) {
            return false;
        }
        boolean passes = course.passes(stage);
        if (passes) {
            lookUpCredit(ground.award("applications/" + id + "/credit-lookups"));
        }
        officer.post(
                ground.award("applications/" + id + "/" + command),
                passes
                        ? decision("passed", true, "符合申报条件。")
                        : refusal(row.path("track").asString()));
        return true;
    }

    /** Whoever is refused has not been at it for long enough. */
    private static Map<String, Object> refusal(String track) {
        boolean individual = track.equals("INDIVIDUAL");
        return Map.of(
                "passed",
                false,
                "opinion",
                individual ? "从事质量工作不足规定年限，不符合申报条件。" : "连续正常生产经营不足规定年限，不符合申报条件。",
                "conditions",
                List.of(individual ? "years-in-quality" : "operating-years"));
    }

    /** 信用核查, where the policy demands it here: by one officer, confirmed by another. */
    private void lookUpCredit(String path) {
        JsonNode known = ground.officer().get(path);
        if (known.path("demanded").asBoolean()) {
            known.path("open").forEach(source -> {
                String lookup = ground.officer()
                        .upload(
                                path,
                                "lookup",
                                Map.of(
                                        "source",
                                        source.asString(),
                                        "lookedUpOn",
                                        ground.time().today().toString(),
                                        "nothing",
                                        true,
                                        "place",
                                        "https://example.invalid/credit"),
                                "evidence")
                        .path("id")
                        .asString();
                ground.cast().another(Ground.OFFICER).post(path + "/" + lookup + "/confirmation", Map.of());
            });
        }
    }

    private boolean rule(String id, Course course) {
        if (course.waits("CONSULT")) {
            return false;
        }
        boolean passes = course.passes("CONSULT");
        ground.officer()
                .post(
                        ground.award("applications/" + id + "/consultation-ruling"),
                        Map.of("passed", passes, "reason", passes ? "各成员单位无不同意见。" : "经核实，意见成立。"));
        return true;
    }

    /** One letter about all who came this far since the last, and every unit's answer. */
    private void consult(String track) {
        Set<String> asked = asked();
        boolean waiting = ground.applications().stream()
                .anyMatch(row -> row.path("track").asString().equals(track)
                        && row.path("status").asString().equals("MEMBER_CONSULT")
                        && !asked.contains(row.path("id").asString()));
        if (waiting) {
            List<String> units = ground.cast().units("member");
            ground.officer().post(ground.ofTrack(track, "/consultation"), Map.of());
            units.forEach(this::answer);
        }
    }

    private Set<String> asked() {
        return ground.officer()
                .get(ground.award("consultations"))
                .valueStream()
                .flatMap(letter -> letter.path("applications").valueStream())
                .map(application -> application.path("id").asString())
                .collect(Collectors.toSet());
    }

    private void answer(String unit) {
        Person signer = ground.cast().at("member/" + unit + "/signer");
        boolean first = ground.cast().units("member").getFirst().equals(unit);
        signer.get(ground.award("consultations"))
                .valueStream()
                .filter(letter -> letter.path("round").asString().equals(ground.round()))
                .flatMap(letter -> letter.path("applications").valueStream())
                .filter(asked -> !asked.path("silent").isEmpty())
                .forEach(asked -> give(signer, asked, first));
    }

    /** The first unit answers at once; the others keep an application waiting that is meant to wait. */
    private void give(Person signer, JsonNode asked, boolean first) {
        Course course = courses.apply(asked.path("name").asString());
        if (course.waits("CONSULT") && !first) {
            return;
        }
        boolean objects = first && !course.passes("CONSULT");
        signer.post(
                ground.award("applications/" + asked.path("id").asString() + "/opinions"),
                objects
                        ? Map.of("objection", true, "basis", "第十条(四)", "reason", "近3年内有环境违法记录。")
                        : Map.of("objection", false));
    }
}
