package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.acceptance.Chromium.Visit;
import cn.qualityaward.standalone.walk.Cast;
import cn.qualityaward.standalone.walk.Person;
import cn.qualityaward.standalone.walk.Role;
import cn.qualityaward.standalone.walk.RoundWalk;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What each role sees of a round of its real size, at its pages as they are then. */
record FullRoundOnScreen(WholePlatform whole, Cast cast, RoundWalk walk) {

    private static final String TRACK = "ORGANIZATION", EXPERT = "expert/pool/reviewer";

    /** The panel's steps are behind them, the composite table is not computed yet. */
    void scored() {
        var material = "%s/%s/%d".formatted(walk.round(), TRACK, ordinal("MATERIAL"));
        var defense = "%s/%s/%d".formatted(walk.round(), TRACK, ordinal("DEFENSE"));
        var site = "rounds/%s/%s/%d/SITE".formatted(walk.round(), TRACK, ordinal("SITE"));
        var reviewed = walk.path("/tracks/%s/steps/%d/consensus".formatted(TRACK, ordinal("MATERIAL")));
        var led = first(cast.at(EXPERT), reviewed);
        var signed = first(cast.number(5, EXPERT), reviewed);
        clean(
                visit("leader", EXPERT, 0, "assignments", "consensus/" + material, "consensus/" + material + "/" + led),
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
                        site,
                        site + "/visits",
                        "panel-tables/" + defense),
                visit("observer", "observer/main/observer", 0, "", "rounds/" + material + "/MATERIAL/draw"));
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
    }

    void published(String notice) {
        var stage = "rounds/%s/%s/%d/PUBLIC_NOTICE".formatted(walk.round(), TRACK, ordinal("PUBLIC_NOTICE"));
        var site = "/" + cast.tenant() + "/";
        clean(
                new Visit("full-public", null, List.of(site, site + "notices", site + "notices/" + notice)),
                visit("officer", "office/main/officer", 0, stage, "notices"),
                visit("head", "office/main/head", 0, stage));
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

    private Visit visit(String who, String seat, int number, String... pages) {
        var username = cast.roles().stream()
                .filter(role -> role.seat().equals(seat))
                .map(Role::username)
                .toList()
                .get(number);
        return new Visit(
                "full-" + who,
                username,
                Stream.of(pages)
                        .map(page -> "/" + cast.tenant() + "/workspace/" + page)
                        .toList());
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
