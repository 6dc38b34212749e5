package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Chromium.Visit;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What each role sees of a round of its real size, at its pages as they are then. */
record FullRoundOnScreen(WholePlatform whole, Cast cast, RoundWalk walk, ToIntFunction<String> merit) {

    private static final String TRACK = "ORGANIZATION", EXPERT = "expert/pool/reviewer";

    /** The panel is there, and its sheets are open. */
    void seated() {
        var material = "%s/%s/%d".formatted(walk.round(), TRACK, ordinal("MATERIAL"));
        var drawn = cast.number(5, EXPERT).get("/api/" + cast.tenant() + "/award/my/assignments");
        var sheet = drawn.valueStream()
                .filter(one -> one.path("round").asString().equals(walk.round())
                        && one.path("track").asString().equals(TRACK))
                .findFirst()
                .orElseThrow()
                .at("/applications/0");
        var page = "sheets/" + material + "/" + sheet.path("id").asString();
        clean(visit("expert-open", EXPERT, 5, "", "assignments", page));
        var fills = new HashMap<>(does("expert", EXPERT, 5, "fills", page));
        var step = 5;
        fills.put("percent", String.valueOf(merit.applyAsInt(sheet.path("name").asString()) / step * step));
        act(
                fills,
                does(
                        "observer",
                        "observer/main/observer",
                        0,
                        "readsTheRecord",
                        "rounds/" + material + "/MATERIAL/draw"));
    }

    /** All sheets are in; what lies apart waits for whoever leads there, the leader or who stands in. */
    void marked() {
        var material = "%s/%s/%d".formatted(walk.round(), TRACK, ordinal("MATERIAL"));
        var reviewed = walk.path("/tracks/%s/steps/%d/consensus".formatted(TRACK, ordinal("MATERIAL")));
        var seats = cast.all(EXPERT).size();
        for (int number = 0; number < seats; number++) {
            var apart = cast.number(number, EXPERT)
                    .get(reviewed)
                    .valueStream()
                    .filter(row -> row.path("leads").asBoolean()
                            && row.path("agreement").asString().equals("OUTSTANDING"))
                    .findFirst();
            if (apart.isPresent()) {
                var one = apart.get().path("application").asString();
                clean(visit(
                        "leader-apart", EXPERT, number, "consensus/" + material, "consensus/" + material + "/" + one));
                return;
            }
        }
        throw new AssertionError("Nothing lies apart, though the second reviewer marks otherwise than the others.");
    }

    /** The panel's steps are behind them, the composite table is not computed yet. */
    void scored() {
        var material = "%s/%s/%d".formatted(walk.round(), TRACK, ordinal("MATERIAL"));
        var defense = "%s/%s/%d".formatted(walk.round(), TRACK, ordinal("DEFENSE"));
        var site = "rounds/%s/%s/%d/SITE".formatted(walk.round(), TRACK, ordinal("SITE"));
        var reviewed = walk.path("/tracks/%s/steps/%d/consensus".formatted(TRACK, ordinal("MATERIAL")));
        var led = first(cast.at(EXPERT), reviewed);
        var signed = first(cast.number(5, EXPERT), reviewed);
        clean(
                visit(
                        "leader",
                        EXPERT,
                        0,
                        "assignments",
                        "consensus/" + material,
                        "consensus/" + material + "/" + led,
                        "reports/" + material + "/" + led),
                visit(
                        "expert",
                        EXPERT,
                        5,
                        "",
                        "assignments",
                        "sheets/" + material + "/" + signed,
                        "consensus/" + material,
                        "consensus/" + material + "/" + signed,
                        "messages"),
                visit(
                        "officer",
                        "office/main/officer",
                        0,
                        "",
                        "applications?round=" + walk.round(),
                        "rounds/" + walk.round(),
                        "rounds/" + material + "/MATERIAL",
                        "rounds/" + material + "/MATERIAL/panel",
                        "rounds/" + material + "/MATERIAL/draw",
                        "consensus/" + material,
                        "collations/" + material + "/" + led,
                        "reports/" + material,
                        "reports/" + material + "/" + led,
                        site,
                        site + "/visits",
                        "panel-tables/" + defense),
                visit("observer", "observer/main/observer", 0, "", "rounds/" + material + "/MATERIAL/draw"));
        var composite = "rounds/%s/%s/%d/COMPOSITE".formatted(walk.round(), TRACK, ordinal("COMPOSITE"));
        act(
                does("officer", "office/main/officer", 0, "computes", composite),
                does("head", "office/main/head", 0, "triesOut", composite),
                does("expert", EXPERT, 5, "readsBack", "sheets/" + material + "/" + signed),
                does("expert", EXPERT, 5, "rates", ""),
                does("applicant", "applicant/self/applicant", 2, "rates", ""),
                opens("applicant", "applicant/self/applicant", 3, "my-applications"),
                opens("county", "county/shidong/signer", 0, "applications?round=" + walk.round()),
                does("unit", "member/ecology/signer", 0, "looks", "consultations"));
    }

    /** Computed and proposed: what deliberation has before it. */
    void proposed() {
        var composite = "rounds/%s/%s/%d/COMPOSITE".formatted(walk.round(), TRACK, ordinal("COMPOSITE"));
        var deliberation = "rounds/%s/%s/%d/DELIBERATION".formatted(walk.round(), TRACK, ordinal("DELIBERATION"));
        clean(
                visit("officer", "office/main/officer", 0, composite),
                visit("head", "office/main/head", 0, "", composite, deliberation),
                visit("member", "leading-group/main/secretary", 0, "", deliberation),
                visit("government", "government/main/signer", 0, "", deliberation));
        act(
                does("member", "leading-group/main/secretary", 0, "recomputes", composite),
                does("officer", "office/main/officer", 0, "callsAndCallsOff", deliberation),
                does("government", "government/main/signer", 0, "recomputes", composite));
    }

    /** The office has met, and whoever decides has the list before them. */
    void met() {
        var deliberation = "rounds/%s/%s/%d/DELIBERATION".formatted(walk.round(), TRACK, ordinal("DELIBERATION"));
        clean(visit("government-resolving", "government/main/signer", 0, deliberation));
        assertThat(cast.at("government/main/signer")
                        .get(walk.path("/deliberation"))
                        .has("proposal"))
                .isTrue();
    }

    void published(String notice) {
        var stage = "rounds/%s/%s/%d/PUBLIC_NOTICE".formatted(walk.round(), TRACK, ordinal("PUBLIC_NOTICE"));
        var site = "/" + cast.tenant() + "/";
        clean(
                new Visit("full-public", null, List.of(site, site + "notices", site + "notices/" + notice)),
                visit("officer", "office/main/officer", 0, stage, "notices"),
                visit("head", "office/main/head", 0, stage));
        var objects = Map.of("who", "full-public", "does", "objects", "at", "/notices/" + notice);
        act(objects, does("officer", "office/main/officer", 0, "handlesTheObjection", ""));
    }

    void over() {
        var site = "/" + cast.tenant() + "/";
        var approval = "rounds/%s/%s/%d/APPROVAL".formatted(walk.round(), TRACK, ordinal("APPROVAL"));
        clean(
                new Visit("full-public", null, List.of(site + "honours", site + "search?q=示例全届")),
                visit("government", "government/main/signer", 0, approval),
                visit("head", "office/main/head", 0, "rounds/" + walk.round(), "honours"));
    }

    private void clean(Visit... visits) {
        assertThat(Chromium.visit(whole.platform.gateway(), List.of(visits))).isEmpty();
    }

    @SafeVarargs
    private void act(Map<String, String>... journeys) {
        assertThat(Chromium.act(whole.platform.gateway(), cast.tenant(), List.of(journeys)))
                .isEmpty();
    }

    private Map<String, String> does(String who, String seat, int number, String what, String page) {
        return Map.of(
                "who",
                "full-" + who,
                "username",
                username(seat, number),
                "does",
                what,
                "at",
                "/workspace/" + page,
                "day",
                whole.time.today().plusDays(1).toString());
    }

    /** A list of theirs, and the dossier that comes first of what they may see. */
    private Map<String, String> opens(String who, String seat, int number, String list) {
        var first = cast.number(number, seat)
                .get("/api/" + cast.tenant() + "/award/applications?round=" + walk.round())
                .path(0)
                .path("id")
                .asString();
        var journey = new HashMap<>(does(who, seat, number, "opensTheFirst", list));
        journey.put("path", "/workspace/applications/" + first);
        return journey;
    }

    private Visit visit(String who, String seat, int number, String... pages) {
        return new Visit(
                "full-" + who,
                username(seat, number),
                Stream.of(pages)
                        .map(page -> "/" + cast.tenant() + "/workspace/" + page)
                        .toList());
    }

    private String username(String seat, int number) {
        return cast.roles().stream()
                .filter(role -> role.seat().equals(seat))
                .map(Role::username)
                .toList()
                .get(number);
    }

    private static String first(Person expert, String consensus) {
        return expert.get(consensus).path(0).path("application").asString();
    }

    private int ordinal(String kind) {
        return stages().filter(stage -> stage.path("track").asString().equals(TRACK)
                        && stage.path("kind").asString().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .path("ordinal")
                .asInt();
    }

    private Stream<JsonNode> stages() {
        return cast.at("office/main/officer").get(walk.path("")).path("stages").valueStream();
    }
}
