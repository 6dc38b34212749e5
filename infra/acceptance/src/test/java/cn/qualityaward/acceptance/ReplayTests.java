package cn.qualityaward.acceptance;

import static cn.qualityaward.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.standalone.walk.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 复算: what was decided on comes out again, and whoever changes it behind everybody's back is found. */
class ReplayTests {

    private final WholePlatform whole = WholePlatform.started();
    private final Planted planted = Planted.in(whole);
    private final Person head = planted.cast.at("office/main/head");
    private final String round = planted.values.get("finished");
    private final Tampering tampering = new Tampering(Stored.by(whole), round);
    private final String sheet = tampering.first("sheet");
    private final String consensus = tampering.first("consensus");
    private final String ranking = tampering.first("ranking");

    @AfterEach
    void comesOutAgainAfterwards() {
        assertThat(replay().path("comesOut").asBoolean())
                .as(replay().toString())
                .isTrue();
    }

    @Test
    void whatStandsFollowsFromTheSheets() {
        var replay = replay();
        assertThat(replay.path("recordIntact").asBoolean()).isTrue();
        assertThat(replay.path("recordRead").asLong()).isGreaterThan(100);
        assertThat(checked(replay, "SHEET")).isPositive();
        assertThat(checked(replay, "CONSENSUS")).isPositive();
        assertThat(checked(replay, "COMPOSITE")).isPositive();
        assertThat(replay.at("/print/sealed").asString())
                .hasSize(64)
                .isEqualTo(replay.at("/print/again").asString());
    }

    /** 综合评分表 as it is signed, for whoever reads the table; to nobody else. */
    @Test
    void theTableIsPrintedForWhoeverReadsIt() {
        for (var kind : List.of("pdf", "docx")) {
            var paper = planted.award("rounds/%s/tracks/INDIVIDUAL/composite/%s".formatted(round, kind));
            assertThat(head.answer("GET", paper, null, null).status()).isEqualTo(200);
            for (var other : List.of("expert/pool/reviewer", "observer/main/observer")) {
                assertThat(planted.cast
                                .at(other)
                                .answer("GET", paper, null, null)
                                .status())
                        .as(other)
                        .isEqualTo(403);
            }
        }
    }

    /** The sheet is named, and what it would have made of the result. */
    @Test
    void aMarkThatWasChangedInTheDatabaseIsFoundAndNamed() {
        tampering.whileChanged(
                "sheet",
                "marks",
                sheet,
                Tampering.OTHER_MARKS,
                () -> assertThat(findings())
                        .contains("SHEET CHANGED " + sheet)
                        .anyMatch(found -> found.startsWith("COMPOSITE DIFFERENT")));
    }

    /** What the panel agreed on is named, and what it would have made of the result. */
    @Test
    void anAgreedMarkThatWasChangedInTheDatabaseIsFoundAndNamed() {
        var other = "(select jsonb_object_agg(key, jsonb_set(value, '{percent}', '5')) from jsonb_each(agreed))";
        tampering.whileChanged(
                "consensus",
                "agreed",
                consensus,
                other,
                () -> assertThat(findings())
                        .contains("CONSENSUS CHANGED " + consensus)
                        .anyMatch(found -> found.startsWith("COMPOSITE DIFFERENT")));
    }

    @Test
    void aSheetThatIsGoneIsMissed() {
        tampering.whileChanged(
                "sheet",
                "submitted_at",
                sheet,
                "null",
                () -> assertThat(findings()).contains("SHEET MISSING " + sheet));
    }

    @Test
    void aScoreThatWasChangedInTheTableIsFound() {
        var better = "jsonb_set(ranked, '{0,composite}', '99.9999')";
        tampering.whileChanged(
                "ranking",
                "ranked",
                ranking,
                better,
                () -> assertThat(findings())
                        .containsExactly("COMPOSITE CHANGED " + ranking, "COMPOSITE DIFFERENT " + ranking));
    }

    /** Nothing of it is kept: afterwards all of it still comes out. */
    @Test
    void tryingOtherRulesShowsWhatTheyWouldDoAndChangesNothing() {
        var table = head.get(composite(""));
        var pinned = (ObjectNode) table.path("by");
        assertThat(head.post(composite("/trial"), pinned).at("/ranked/0/composite"))
                .isEqualTo(table.at("/rows/0/composite"));
        var other = pinned.deepCopy();
        var weights = (ObjectNode) other.path("weights");
        var first = weights.propertyNames().iterator().next();
        weights.propertyNames().forEach(stage -> weights.put(stage, stage.equals(first) ? 100 : 0));
        assertThat(head.post(composite("/trial"), other)
                        .at("/ranked/0/composite")
                        .decimalValue())
                .isEqualByComparingTo(table.at("/rows/0/parts").path(first).decimalValue());
        weights.put(first, 99);
        refused(() -> head.post(composite("/trial"), other), "assumed-weights", "第十四条");
        assertThat(head.get(composite(""))).isEqualTo(table);
    }

    private String composite(String of) {
        return planted.award("rounds/%s/tracks/INDIVIDUAL/composite%s".formatted(round, of));
    }

    private JsonNode replay() {
        return head.get(planted.award("rounds/%s/tracks/INDIVIDUAL/replay".formatted(round)));
    }

    private List<String> findings() {
        var replay = replay();
        assertThat(replay.path("comesOut").asBoolean()).isFalse();
        return replay.path("parts")
                .valueStream()
                .flatMap(part -> part.path("findings").valueStream())
                .map(found ->
                        found.path("part").asString() + " " + found.path("flaw").asString() + " "
                                + found.path("subject").asString())
                .toList();
    }

    private static long checked(JsonNode replay, String part) {
        return replay.path("parts")
                .valueStream()
                .filter(one -> one.path("part").asString().equals(part))
                .mapToLong(one -> one.path("checked").asLong())
                .sum();
    }
}
