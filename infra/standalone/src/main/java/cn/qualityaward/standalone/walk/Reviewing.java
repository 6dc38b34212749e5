package cn.qualityaward.standalone.walk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 第十三条(三)至(五): a scored step, from forming the panel to closing it. */
final class Reviewing {

    private static final BigDecimal LINE = BigDecimal.valueOf(60);

    /** One of the reviewers sees the first item otherwise, where marks are agreed on. */
    private static final int APART = 1;

    private static final int FAR = 40;

    private final Ground ground;
    private final ToIntFunction<String> merits;
    private final Agreeing consensus;
    private final Reporting reports;
    private final Visiting visits;
    private final Set<Stage> seated = new HashSet<>();
    private final Set<Stage> marked = new HashSet<>();

    Reviewing(Ground ground, ToIntFunction<String> merits) {
        this.ground = ground;
        this.merits = merits;
        this.consensus = new Agreeing(ground);
        this.reports = new Reporting(ground);
        this.visits = new Visiting(ground);
    }

    void run(Stage stage) {
        seat(stage);
        mark(stage);
        consensus.reach(stage);
        reports.issue(stage);
        close(stage);
    }

    /** The panel is there and drawn, and nothing marked; done once. */
    void seat(Stage stage) {
        if (seated.add(stage)) {
            form(stage);
            ground.cast().all(Ground.EXPERT).forEach(expert -> declare(stage, expert));
            draw(stage);
        }
    }

    /** Every sheet is in, and nothing agreed on; done once. */
    void mark(Stage stage) {
        if (marked.add(stage)) {
            visits.visit(stage, this::pool);
            List<Person> experts = ground.cast().all(Ground.EXPERT);
            for (int i = 0; i < experts.size(); i++) {
                review(stage, experts.get(i), i);
            }
        }
    }

    /** Everybody of the pool sits on it; where marks are agreed on, the first of them leads. */
    void form(Stage stage) {
        List<String> pool = pool();
        ground.officer().post(path(stage, "/reviewers"), Map.of("experts", pool));
        if (consensus.taken(stage)) {
            ground.officer().post(path(stage, "/reviewers/leaders"), Map.of("experts", pool.subList(0, 2)));
        }
    }

    private List<String> pool() {
        List<Role> roles = ground.cast().roles().stream()
                .filter(role -> role.seat().equals(Ground.EXPERT))
                .toList();
        List<Person> experts = ground.cast().all(Ground.EXPERT);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < experts.size(); i++) {
            JsonNode expert = experts.get(i)
                    .put(
                            ground.award("experts/me"),
                            Map.of(
                                    "name",
                                    roles.get(i).displayName(),
                                    "employer",
                                    "示例质量研究院",
                                    "specialities",
                                    List.of("质量管理"),
                                    "kinWorkAt",
                                    List.of(),
                                    "numbers",
                                    Map.of("mobile", mobile(i))));
            String id = expert.path("id").asString();
            if (!expert.path("admitted").asBoolean()) {
                ground.officer().post(ground.award("experts/" + id + "/admission"), Map.of());
            }
            ids.add(id);
        }
        return ids;
    }

    /** Of nobody: each region's experts have others. */
    private String mobile(int number) {
        return String.valueOf(13_800_000_001L + Math.floorMod(ground.award("").hashCode(), 90_000) * 100L + number);
    }

    /** Where the rules have reviewers drawn: prepared, witnessed, released. */
    private void draw(Stage stage) {
        String draw = path(stage, "/draw");
        JsonNode table = ground.officer().get(draw);
        if (table.path("gaps").asInt() > 0) {
            String prepared = version(
                    ground.officer().post(draw, tag(table.path("version").asInt()), Map.of()));
            Person observer = ground.cast().at(Ground.OBSERVER);
            String drawn = version(observer.post(draw + "/witness", prepared, Map.of("words", "演示见证词")));
            ground.officer().post(draw + "/release", drawn, Map.of());
        }
    }

    private static String version(JsonNode draw) {
        return tag(draw.path("version").asInt());
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private JsonNode assignment(Stage stage, Person expert) {
        return expert.get(ground.award("my/assignments"))
                .valueStream()
                .filter(one -> one.path("round").asString().equals(ground.round())
                        && one.path("track").asString().equals(stage.track())
                        && one.path("ordinal").asInt() == stage.ordinal())
                .findFirst()
                .orElseThrow();
    }

    private void declare(Stage stage, Person expert) {
        if (!assignment(stage, expert).path("declared").asBoolean()) {
            expert.post(path(stage, "/declaration"), Map.of("pledge", true, "conflicts", List.of()));
        }
    }

    /** Declares, then fills and submits a sheet for everybody they need not step back from. */
    void review(Stage stage, Person expert, int number) {
        declare(stage, expert);
        JsonNode rubric = expert.get(path(stage, "/rubric"));
        assignment(stage, expert)
                .path("applications")
                .valueStream()
                .filter(application -> !application.path("recused").asBoolean())
                .forEach(application -> fill(stage, expert, number, application, rubric));
    }

    private void fill(Stage stage, Person expert, int number, JsonNode application, JsonNode rubric) {
        String sheet = path(stage, "/sheets/" + application.path("id").asString());
        LinkedHashMap<String, Object> marks = new LinkedHashMap<>();
        int merit = merits.applyAsInt(application.path("name").asString());
        rubric.path("categories")
                .valueStream()
                .flatMap(category -> category.path("items").valueStream())
                .forEach(item -> marks.put(item.path("code").asString(), mark(merit, marks.size() + number)));
        if (number == APART && consensus.taken(stage)) {
            marks.put(marks.firstEntry().getKey(), apart(merit));
        }
        Answer begun = expert.ask(sheet);
        if (begun.json().path("submitted").asBoolean()) {
            return; // by themselves, at their screen
        }
        JsonNode filled = expert.put(
                sheet,
                begun.etag(),
                Map.of(
                        "marks",
                        marks,
                        "notes",
                        notes(marks.keySet(), number),
                        "reasons",
                        reasons(begun.json().path("takenUp"), marks),
                        "gates",
                        met(rubric),
                        "comment",
                        "演示：总体优势明显，建议持续改进。"));
        expert.post(sheet + "/submission", tag(filled.path("version").asInt()), Map.of());
    }

    /** What must be met before anything is scored is. */
    private static Map<String, Object> met(JsonNode rubric) {
        return rubric.path("gates")
                .valueStream()
                .collect(Collectors.toMap(
                        gate -> gate.path("code").asString(), gate -> Map.of("met", true, "note", "")));
    }

    /** Why items are marked otherwise than what the sheet takes up. */
    private static Map<String, Object> reasons(JsonNode takenUp, Map<String, Object> marks) {
        Map<String, Object> reasons = new LinkedHashMap<>();
        takenUp.propertyStream()
                .filter(item -> !item.getValue().asString().equals(String.valueOf(marks.get(item.getKey()))))
                .forEach(item -> reasons.put(item.getKey(), "演示：现场核对的情况与材料有差异。"));
        return reasons;
    }

    /** Each reviewer says something of every third item. */
    private static Map<String, Object> notes(Collection<String> items, int number) {
        Map<String, Object> notes = new LinkedHashMap<>();
        int turn = number;
        for (String item : items) {
            if (turn++ % 3 == 0) {
                notes.put(item, Map.of("strengths", "演示：方法成系统，已经展开。", "improvements", "演示：对标数据不足，宜逐年积累。"));
            }
        }
        return notes;
    }

    /** Round the merit, a step up or down, in steps of five. */
    private static int mark(int merit, int turn) {
        return Math.clamp(Math.round(merit / 5.0) * 5 + (turn % 3 - 1) * 5L, 0, 100);
    }

    /** Far from what the others say of it. */
    private static int apart(int merit) {
        return merit >= FAR ? mark(merit - FAR, 1) : mark(merit + FAR, 1);
    }

    /** Where it eliminates, those over the line go on, unless the rules say exactly who. */
    private void close(Stage stage) {
        List<JsonNode> rows = ground.officer()
                .get(path(stage, "/progress"))
                .valueStream()
                .filter(row -> row.has("score")) // whoever withdrew has none
                .toList();
        List<String> over = rows.stream()
                .filter(row -> !eliminating(stage)
                        || row.path("score").asDecimal(BigDecimal.ZERO).compareTo(LINE) >= 0)
                .map(row -> row.path("application").asString())
                .toList();
        try {
            close(stage, rows, over);
        } catch (Refused refused) {
            if (!refused.type().equals("selection-against-rule")) {
                throw refused;
            }
            close(
                    stage,
                    rows,
                    refused.problem()
                            .path("expected")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList());
        }
    }

    private void close(Stage stage, List<JsonNode> rows, List<String> selected) {
        Map<String, String> feedback = new HashMap<>();
        rows.stream()
                .map(row -> row.path("application").asString())
                .filter(id -> !selected.contains(id))
                .forEach(id -> feedback.put(id, "演示反馈：评审得分未达到进入下一环节的要求，建议完善结果类条目的数据。"));
        ground.officer()
                .post(
                        path(stage, "/close"),
                        Map.of("selected", selected, "reason", "得分60分以上的全部进入下一环节。", "feedback", feedback));
    }

    private boolean eliminating(Stage stage) {
        return ground.policy()
                .path("stages")
                .path(stage.track())
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(stage.kind()))
                .anyMatch(one -> one.path("eliminating").asBoolean());
    }

    private String path(Stage stage, String below) {
        return ground.ofTrack(stage.track(), "/steps/" + stage.ordinal() + below);
    }
}
