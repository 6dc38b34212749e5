package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Progress;
import cn.qualityaward.gateway.site.Awards.Round;
import cn.qualityaward.gateway.site.Awards.Stage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A round's stages as bars on one scale, planned against actual; positions are per cent of the whole span. */
record Timeline(
        List<Lane> lanes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double today) {

    /** Dates of the procedure are those of China, wherever the server stands. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int BEFORE_ALL = -1;

    /** The stages of one kind of applicant, or of several that go the same way at the same time. */
    record Lane(List<String> tracks, List<Row> rows) {}

    /** 阶段结果: how many of a kind of applicant went on, and nobody's name. */
    record Passed(String track, long count) {}

    /** @param results of each of the lane's tracks, once the stage is closed for it */
    record Row(
            int ordinal,
            String kind,
            String article,
            Progress progress,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate closedOn,
            @Nullable Bar planned,
            @Nullable Double closed,
            List<Passed> results) {

        private Row with(List<Passed> passed) {
            return new Row(ordinal, kind, article, progress, from, to, closedOn, planned, closed, passed);
        }
    }

    record Bar(double x, double width) {}

    static Timeline of(Round round) {
        var days = Stream.concat(
                        Stream.of(round.windowFrom(), round.windowTo()),
                        round.stages().stream().flatMap(Timeline::days))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var scale = days.isEmpty() ? null : new Scale(days.getFirst(), days.getLast());
        return scale == null
                ? new Timeline(lanes(round, null), null, null, null)
                : new Timeline(lanes(round, scale), scale.from, scale.to, scale.within(round.today()));
    }

    private static Stream<LocalDate> days(Stage stage) {
        return Stream.of(stage.plannedFrom(), stage.plannedTo(), closedOn(stage))
                .filter(Objects::nonNull);
    }

    private static @Nullable LocalDate closedOn(Stage stage) {
        return stage.closedAt() == null ? null : LocalDate.ofInstant(stage.closedAt(), ZONE);
    }

    private static List<Lane> lanes(Round round, @Nullable Scale scale) {
        var byTrack = round.stages().stream()
                .collect(Collectors.groupingBy(Stage::track, LinkedHashMap::new, Collectors.toList()));
        var tracksByRows = new LinkedHashMap<List<Row>, List<String>>();
        byTrack.forEach((track, stages) -> tracksByRows
                .computeIfAbsent(rows(round, stages, scale), rows -> new ArrayList<>())
                .add(track));
        return tracksByRows.entrySet().stream()
                .map(lane -> new Lane(
                        List.copyOf(lane.getValue()),
                        lane.getKey().stream()
                                .map(row -> row.with(passed(round, lane.getValue(), row.ordinal())))
                                .toList()))
                .toList();
    }

    private static List<Passed> passed(Round round, List<String> tracks, int ordinal) {
        return tracks.stream()
                .flatMap(track -> round.stages().stream()
                        .filter(stage -> stage.track().equals(track) && stage.ordinal() == ordinal)
                        .flatMap(stage -> Stream.ofNullable(stage.passed()).map(count -> new Passed(track, count))))
                .toList();
    }

    private static List<Row> rows(Round round, List<Stage> stages, @Nullable Scale scale) {
        var rows = new ArrayList<Row>();
        if (round.windowFrom() != null) {
            rows.add(window(round, scale));
        }
        stages.stream()
                .sorted(Comparator.comparingInt(Stage::ordinal))
                .map(stage -> row(stage, scale))
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    /** Applying (申报) comes before the stages, in the window the announcement opened. */
    private static Row window(Round round, @Nullable Scale scale) {
        return new Row(
                BEFORE_ALL,
                "APPLICATION",
                "第十三条(一)",
                round.windowClosed() ? Progress.DONE : Progress.OPEN,
                round.windowFrom(),
                round.windowTo(),
                round.windowClosed() ? round.windowTo() : null,
                scale == null ? null : scale.bar(round.windowFrom(), round.windowTo()),
                null,
                List.of());
    }

    private static Row row(Stage stage, @Nullable Scale scale) {
        var closedOn = closedOn(stage);
        return new Row(
                stage.ordinal(),
                stage.kind(),
                stage.article(),
                stage.progress(),
                stage.plannedFrom(),
                stage.plannedTo(),
                closedOn,
                scale == null ? null : scale.bar(stage.plannedFrom(), stage.plannedTo()),
                scale == null ? null : scale.within(closedOn),
                List.of());
    }

    private record Scale(LocalDate from, LocalDate to) {

        /** Wide enough to be seen, however short. */
        @Nullable
        Bar bar(@Nullable LocalDate first, @Nullable LocalDate last) {
            if (first == null) {
                return null;
            }
            var x = position(first);
            return new Bar(x, Math.max(1.2, position((last == null ? first : last).plusDays(1)) - x));
        }

        @Nullable
        Double within(@Nullable LocalDate day) {
            return day == null || day.isBefore(from) || day.isAfter(to) ? null : position(day);
        }

        private double position(LocalDate day) {
            return 100.0 * ChronoUnit.DAYS.between(from, day) / (ChronoUnit.DAYS.between(from, to) + 1);
        }
    }
}
