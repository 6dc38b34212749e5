package cn.qualityaward.award.publicnotice;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 中止: how long the round of a notice stood still. No day counts after the one it stopped on, up to the one it went on.
 *
 * @param stoppedOn counted still
 * @param wentOn not counted yet
 */
record Standstill(LocalDate stoppedOn, LocalDate wentOn) {

    /** Whether days could not have begun on that day, since it stood still. */
    boolean holds(LocalDate day) {
        return stoppedOn.isBefore(day) && !wentOn.isBefore(day);
    }

    /** The day on which days begin that would begin on that one. */
    static LocalDate over(List<Standstill> stills, LocalDate day) {
        return stills.stream()
                .filter(still -> still.holds(day))
                .map(Standstill::wentOn)
                .findFirst()
                .orElse(day);
    }

    /** In their order; those that overlap are one. */
    static List<Standstill> merged(Stream<Standstill> all) {
        var merged = new ArrayDeque<Standstill>();
        all.sorted(Comparator.comparing(Standstill::stoppedOn)).forEach(still -> {
            var before = merged.peekLast();
            if (before != null && still.stoppedOn.isBefore(before.wentOn)) {
                merged.removeLast();
                merged.add(before.with(still));
            } else {
                merged.add(still);
            }
        });
        return List.copyOf(merged);
    }

    private Standstill with(Standstill overlapping) {
        return wentOn.isBefore(overlapping.wentOn) ? new Standstill(stoppedOn, overlapping.wentOn) : this;
    }
}
