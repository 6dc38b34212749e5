package cn.qualityaward.acceptance;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Region;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A region whose panel reviews three individuals, of whom one has a dossier with planted words. */
final class PanelOnTrial {

    static final String MARKED = "秘语评语";

    private static final String REGION = "blind", TRACK = "INDIVIDUAL", EXPERT = "expert/pool/reviewer";

    /** Whose dossier has nothing to find. */
    static final List<String> OTHERS = List.of("示例 盲评人物乙", "示例 盲评人物丙");

    private static PanelOnTrial shared;

    final String name = "示例 盲评人物甲";
    final String application;
    final Map<String, String> values = new LinkedHashMap<>();

    private final Cast cast;
    private final RoundWalk walk;
    private final List<String> experts;
    private int ordinal;

    PanelOnTrial(WholePlatform whole) {
        cast = whole.founding.found(region());
        walk = RoundWalk.plan(cast, whole.time, "示例盲评届", 2028, 0);
        walk.approveRules();
        walk.announce(1);
        walk.apply(List.of(
                new Applicant(name, TRACK, "shidong", "", 85, Course.draft()),
                new Applicant(OTHERS.getFirst(), TRACK, "shixi", "", 80, Course.onward()),
                new Applicant(OTHERS.getLast(), TRACK, "shidong", "", 75, Course.onward())));
        var applicant = cast.at("applicant/self/applicant");
        application = applicant
                .get(award("applications?round=" + walk.round()))
                .path(0)
                .path("id")
                .asString();
        values.put("attachment", new PlantedDossier(applicant, award("applications/" + application)).handedIn());
        walk.walkTo("MATERIAL");
        ordinal = ordinal("MATERIAL");
        experts = IntStream.range(0, 4).mapToObj(this::enrolled).toList();
        values.putAll(Map.of(
                "tenant",
                REGION,
                "round",
                walk.round(),
                "track",
                TRACK,
                "ordinal",
                String.valueOf(ordinal),
                "application",
                application,
                "expert",
                experts.get(1),
                "submission",
                "1",
                "pageNumber",
                "1",
                "version",
                "1"));
        form(experts.subList(0, 3));
        IntStream.range(0, 3).forEach(this::declare);
    }

    static synchronized PanelOnTrial in(WholePlatform whole) {
        if (shared == null) {
            shared = new PanelOnTrial(whole);
        }
        return shared;
    }

    String tenant() {
        return REGION;
    }

    static String encoded(String question) {
        return URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    String award(String path) {
        return "/api/" + REGION + "/award/" + path;
    }

    /** Of the step that is open. */
    String step(String below) {
        return walk.path("/tracks/%s/steps/%d%s".formatted(TRACK, ordinal, below));
    }

    Person expert(int number) {
        return cast.number(number, EXPERT);
    }

    String username(int number) {
        return roles().stream()
                .filter(role -> role.seat().equals(EXPERT))
                .toList()
                .get(number)
                .username();
    }

    private Person officer() {
        return cast.at("office/main/officer");
    }

    private String enrolled(int number) {
        return enrolled(number, "示例质量研究院");
    }

    /** Another employer is another interest: to be admitted anew. */
    String enrolled(int number, String employer) {
        var id = expert(number)
                .put(
                        award("experts/me"),
                        Map.of(
                                "name",
                                "示例专家 " + number,
                                "employer",
                                employer,
                                "specialities",
                                List.of("质量管理"),
                                "kinWorkAt",
                                List.of(),
                                "numbers",
                                Map.of("mobile", "1380000%04d".formatted(number))))
                .path("id")
                .asString();
        officer().post(award("experts/" + id + "/admission"), Map.of());
        return id;
    }

    /** The first of them leads, the second in their place. */
    private void form(List<String> members) {
        officer().post(step("/reviewers"), Map.of("experts", members));
        officer().post(step("/reviewers/leaders"), Map.of("experts", members.subList(0, 2)));
    }

    void declare(int number) {
        expert(number).post(step("/declaration"), Map.of("pledge", true, "conflicts", List.of()));
    }

    /** Marks the one with the planted words. */
    void mark(int number, int percent, String comment) {
        mark(number, application, percent, comment);
    }

    void mark(int number, String of, int percent, String comment) {
        var expert = expert(number);
        var marks = new LinkedHashMap<String, Integer>();
        items(expert).forEach(item -> marks.put(item, percent));
        var note = Map.of("strengths", comment, "improvements", comment);
        var sheet = step("/sheets/" + of);
        expert.put(
                sheet,
                expert.ask(sheet).etag(),
                Map.of(
                        "marks",
                        marks,
                        "notes",
                        Map.of(marks.firstEntry().getKey(), note),
                        "gates",
                        met(expert),
                        "comment",
                        comment));
    }

    /** What must be met before anything is scored is. */
    private Map<String, Object> met(Person expert) {
        return expert.get(step("/rubric"))
                .path("gates")
                .valueStream()
                .collect(Collectors.toMap(
                        gate -> gate.path("code").asString(), gate -> Map.of("met", true, "note", "")));
    }

    List<String> items(Person expert) {
        return expert.get(step("/rubric"))
                .path("categories")
                .valueStream()
                .flatMap(category -> category.path("items").valueStream())
                .map(item -> item.path("code").asString())
                .toList();
    }

    void submit(int number) {
        submit(number, application);
    }

    private void submit(int number, String of) {
        var sheet = step("/sheets/" + of);
        expert(number).post(sheet + "/submission", expert(number).ask(sheet).etag(), Map.of());
    }

    /** 认定回避 */
    void recuse(int number) {
        var one = step("/reviewers/" + experts.get(number));
        var seen = "\"" + officer().get(one + "/replacement").path("version").asInt() + "\"";
        officer().post(one + "/interests", seen, Map.of("application", application, "relation", "曾任其顾问"));
    }

    /** 认定不需要回避 */
    void clear(int number) {
        var one = step("/reviewers/" + experts.get(number));
        var seen = "\"" + officer().get(one + "/replacement").path("version").asInt() + "\"";
        officer().post(one + "/clearances", seen, Map.of("application", application, "reason", "两家单位同名"));
    }

    /** Somebody takes over; whoever leads now brings the marks together, and the others sign. */
    void othersGoOn() {
        var gone = step("/reviewers/" + experts.getFirst());
        var seen = "\"" + officer().get(gone + "/replacement").path("version").asInt() + "\"";
        officer()
                .post(
                        gone + "/replacement",
                        seen,
                        Map.of(
                                "by",
                                experts.getLast(),
                                "applications",
                                List.of(application),
                                "leaves",
                                false,
                                "reason",
                                "应当回避",
                                "byHand",
                                "仅其熟悉该行业"));
        declare(3);
        mark(3, 65, MARKED);
        submit(3);
        agree(expert(1), application, List.of(2, 3));
    }

    private void agree(Person leading, String of, List<Integer> others) {
        var desk = step("/consensus/" + of);
        var view = leading.get(desk);
        var agreed = new LinkedHashMap<String, Object>();
        view.at("/collation/categories")
                .valueStream()
                .flatMap(category -> category.path("items").valueStream())
                .filter(item -> item.path("discuss").asBoolean())
                .forEach(item -> agreed.put(item.path("code").asString(), Map.of("percent", 65, "comment", MARKED)));
        leading.put(desk, "\"" + view.path("version").asInt() + "\"", Map.of("agreed", agreed));
        leading.post(desk + "/confirmation", leading.ask(desk).etag(), Map.of());
        others.forEach(number -> expert(number)
                .post(desk + "/signatures", expert(number).ask(desk).etag(), Map.of("agrees", true, "opinion", "同意")));
    }

    /** Everybody else is marked too, and all go on. */
    void close() {
        var all = officer().get(step("/progress"));
        all.valueStream()
                .map(row -> row.path("application").asString())
                .filter(id -> !id.equals(application))
                .forEach(id -> IntStream.range(0, 3)
                        .filter(number -> !isIn(number, id))
                        .forEach(number -> {
                            mark(number, id, 80, "演示");
                            submit(number, id);
                        }));
        report();
        officer().post(step("/close"), Map.of("selected", ids(all), "reason", "得分均在六十分以上。", "feedback", Map.of()));
    }

    /** Whoever leads, and the office where nobody does. */
    private void report() {
        Stream.concat(IntStream.range(0, experts.size()).mapToObj(this::expert), Stream.of(officer()))
                .forEach(person -> person.get(step("/reports"))
                        .valueStream()
                        .filter(row -> row.path("writes").asBoolean()
                                && row.path("state").asString().equals("DRAFT"))
                        .forEach(row -> {
                            var report =
                                    step("/reports/" + row.path("application").asString());
                            person.post(report + "/editions", person.ask(report).etag(), Map.of("reason", ""));
                        }));
    }

    private boolean isIn(int number, String of) {
        return expert(number).get(step("/sheets/" + of)).path("submitted").asBoolean();
    }

    private static List<String> ids(JsonNode rows) {
        return rows.valueStream().map(row -> row.path("application").asString()).toList();
    }

    /** The same people, and whoever took over. */
    void formNext() {
        ordinal++;
        values.put("ordinal", String.valueOf(ordinal));
        form(experts);
    }

    private int ordinal(String kind) {
        return officer()
                .get(walk.path(""))
                .path("stages")
                .valueStream()
                .filter(one -> one.path("track").asString().equals(TRACK)
                        && one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("ordinal")
                .asInt();
    }

    private static Region region() {
        return new Region(
                REGION,
                "盲评市",
                "xilingol-2023",
                "demo-b",
                LocalDate.of(2024, 1, 1),
                "演示〔2024〕41号",
                null,
                Map.of("shidong", "示东县", "shixi", "示西区"),
                Map.of("member/ecology", "市生态环境局"),
                roles());
    }

    private static List<Role> roles() {
        var roles = new ArrayList<Role>();
        for (var seat : List.of(
                Role.SYSTEM,
                "admin/policy/editor",
                "office/main/head",
                "office/main/officer",
                "office/main/officer",
                "government/main/signer",
                "leading-group/main/secretary",
                "member/ecology/signer",
                "county/shidong/board",
                "county/shidong/signer",
                "county/shixi/board",
                "county/shixi/signer",
                EXPERT,
                EXPERT,
                EXPERT,
                EXPERT,
                "applicant/self/applicant",
                "applicant/self/applicant",
                "applicant/self/applicant")) {
            roles.add(new Role(REGION + "-" + roles.size(), "示例人员 " + roles.size(), seat));
        }
        return roles;
    }
}
