package cn.qualityaward.gateway.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.qualityaward.gateway.site.Awards.Progress;
import cn.qualityaward.gateway.site.Awards.Round;
import cn.qualityaward.gateway.site.Awards.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTests {

    @Test
    void laysStagesOutOnOneScale() {
        var timeline = Timeline.of(round(
                stage("ORGANIZATION", 1, "2026-06-01", "2026-06-05", null),
                stage("ORGANIZATION", 2, "2026-06-06", "2026-06-10", null)));
        var rows = timeline.lanes().getFirst().rows();
        assertThat(rows.getFirst().planned()).isEqualTo(new Timeline.Bar(0, 50));
        assertThat(rows.getLast().planned()).isEqualTo(new Timeline.Bar(50, 50));
    }

    @Test
    void showsTracksOnceThatGoTheSameWay() {
        var same = Timeline.of(round(
                stage("ORGANIZATION", 1, "2026-06-01", "2026-06-05", null),
                stage("INDIVIDUAL", 1, "2026-06-01", "2026-06-05", null)));
        assertThat(same.lanes()).hasSize(1);
        assertThat(same.lanes().getFirst().tracks()).containsExactly("ORGANIZATION", "INDIVIDUAL");
        var different = Timeline.of(round(
                stage("ORGANIZATION", 1, "2026-06-01", "2026-06-05", null),
                stage("INDIVIDUAL", 1, "2026-06-02", "2026-06-05", null)));
        assertThat(different.lanes()).hasSize(2);
    }

    @Test
    void datesACompletionByTheDayInChina() {
        var row = Timeline.of(round(stage("ORGANIZATION", 1, "2026-06-01", "2026-06-10", "2026-06-04T16:30:00Z")))
                .lanes()
                .getFirst()
                .rows()
                .getFirst();
        assertThat(row.closedOn()).isEqualTo(LocalDate.parse("2026-06-05"));
        assertThat(row.closed()).isCloseTo(40.0, within(0.01));
    }

    @Test
    void needsNoDates() {
        var timeline = Timeline.of(round(stage("ORGANIZATION", 1, null, null, null)));
        assertThat(timeline.from()).isNull();
        assertThat(timeline.lanes().getFirst().rows().getFirst().planned()).isNull();
    }

    @Test
    void tellsOfEachTrackHowManyWentOnAndKeepsThoseThatGoTheSameWayTogether() {
        var rows = Timeline.of(round(
                        passed("ORGANIZATION", 1, 6L),
                        passed("INDIVIDUAL", 1, 0L),
                        passed("ORGANIZATION", 2, null),
                        passed("INDIVIDUAL", 2, null)))
                .lanes()
                .getFirst()
                .rows();
        assertThat(rows.getFirst().results())
                .containsExactly(new Timeline.Passed("ORGANIZATION", 6), new Timeline.Passed("INDIVIDUAL", 0));
        assertThat(rows.getLast().results()).isEmpty();
    }

    private static Stage passed(String track, int ordinal, @Nullable Long count) {
        var stage = stage(track, ordinal, "2026-06-01", "2026-06-05", null);
        return new Stage(
                stage.track(),
                stage.ordinal(),
                stage.kind(),
                stage.article(),
                stage.progress(),
                stage.plannedFrom(),
                stage.plannedTo(),
                stage.closedAt(),
                count);
    }

    private static Round round(Stage... stages) {
        return new Round("1", "2026", 2026, "ANNOUNCED", null, null, null, false, null, List.of(stages));
    }

    private static Stage stage(
            String track, int ordinal, @Nullable String from, @Nullable String to, @Nullable String closed) {
        return new Stage(
                track,
                ordinal,
                "MATERIAL",
                "第十三条(三)",
                Progress.AHEAD,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                closed == null ? null : Instant.parse(closed),
                null);
    }
}
