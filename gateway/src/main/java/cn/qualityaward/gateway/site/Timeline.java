package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Round;
import cn.qualityaward.gateway.site.Awards.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A round's stages as bars on one scale: planned against actual. Positions are per cent of the whole span. */
record Timeline(
        List<Lane> lanes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double today) {

    /** The stages of one kind of applicant; all of them when they go the same way. */
    record Lane(@Nullable String track, List<Row> rows) {}

    record Row(
            Stage stage,
            State state,
            @Nullable Bar planned,
            @Nullable Bar actual) {}

    record Bar(double x, double width) {}

    enum State {
        DONE,
        RUNNING,
        AHEAD
    }

    static Timeline of(Round round) {
        var stages = Objects.requireNonNullElse(round.stages(), List.<Stage>of());
        var days = stages.stream().flatMap(Timeline::days).sorted().toList();
        if (days.isEmpty()) {
            return new Timeline(lanes(stages, null), null, null, null);
        }
        var scale = new Scale(days.getFirst(), days.getLast());
        return new Timeline(lanes(stages, scale), scale.from, scale.to, scale.within(round.today()));
    }

    private static Stream<LocalDate> days(Stage stage) {
        return Stream.of(stage.plannedFrom(), stage.plannedTo(), stage.actualFrom(), stage.actualTo())
                .filter(Objects::nonNull);
    }

    private static List<Lane> lanes(List<Stage> stages, @Nullable Scale scale) {
        var byTrack = new LinkedHashMap<String, List<Row>>();
        stages.stream()
                .sorted(Comparator.comparingInt(Stage::ordinal))
                .forEach(stage -> byTrack.computeIfAbsent(
                                Objects.requireNonNullElse(stage.track(), ""), track -> new ArrayList<>())
                        .add(row(stage, scale)));
        return byTrack.entrySet().stream()
                .map(lane -> new Lane(lane.getKey().isEmpty() ? null : lane.getKey(), List.copyOf(lane.getValue())))
                .toList();
    }

    private static Row row(Stage stage, @Nullable Scale scale) {
        var state = stage.actualTo() != null ? State.DONE : stage.actualFrom() != null ? State.RUNNING : State.AHEAD;
        if (scale == null) {
            return new Row(stage, state, null, null);
        }
        return new Row(
                stage,
                state,
                scale.bar(stage.plannedFrom(), stage.plannedTo()),
                scale.bar(stage.actualFrom(), stage.actualTo()));
    }

    private record Scale(LocalDate from, LocalDate to) {

        /** A stage under way reaches as far as it was begun; every bar is wide enough to be seen. */
        @Nullable
        Bar bar(@Nullable LocalDate first, @Nullable LocalDate last) {
            if (first == null) {
                return null;
            }
            var x = position(first);
            var end = position((last == null ? first : last).plusDays(1));
            return new Bar(x, Math.max(1.2, end - x));
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
