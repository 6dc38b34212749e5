package cn.qualityaward.award.defense;

import cn.qualityaward.award.defense.OrderInputs.Defender;
import cn.qualityaward.award.lot.WitnessedSeed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The order that a seed gives: by SHA-256 over the seed and each application's number, on a line of its own. It depends on
 * nothing else, so anybody can work it out again with the printed numbers.
 */
final class LotOrder {

    record Slot(int place, UUID application, String name, LocalDate on, LocalTime from, LocalTime until, String lot) {}

    private LotOrder() {}

    static List<Slot> of(OrderInputs inputs, String seed) {
        var drawn = inputs.defenders().stream()
                .sorted(Comparator.comparing((Defender defender) -> lot(seed, defender))
                        .thenComparing(Defender::application))
                .iterator();
        var slots = new ArrayList<Slot>();
        var minutes = inputs.times().minutes();
        for (var sitting : inputs.times().sittings()) {
            var from = sitting.from();
            while (drawn.hasNext() && fits(from, minutes, sitting.until())) {
                var next = drawn.next();
                slots.add(new Slot(
                        slots.size() + 1,
                        next.application(),
                        next.name(),
                        sitting.on(),
                        from,
                        from.plusMinutes(minutes),
                        lot(seed, next)));
                from = from.plusMinutes(minutes);
            }
        }
        return slots;
    }

    /** Before midnight, too, where the clock begins anew. */
    private static boolean fits(LocalTime from, int minutes, LocalTime until) {
        var end = from.plusMinutes(minutes);
        return end.isAfter(from) && !end.isAfter(until);
    }

    private static String lot(String seed, Defender defender) {
        return WitnessedSeed.lot(seed, defender.application());
    }
}
