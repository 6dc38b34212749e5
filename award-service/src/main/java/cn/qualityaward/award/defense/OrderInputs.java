package cn.qualityaward.award.defense;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * All that an order depends on besides its seed.
 *
 * @param defenders whoever has come to the defense, by their numbers
 */
record OrderInputs(List<Defender> defenders, Times times) {

    record Defender(UUID application, String name) {}

    /** Without a break: as many defend as find room. */
    record Sitting(
            @NotNull LocalDate on,
            @NotNull LocalTime from,
            @NotNull LocalTime until) {}

    /**
     * @param minutes for each defender, with questions and marking
     * @param sittings in the order they are held
     */
    record Times(
            @NotBlank @Size(max = 200) String place,
            @Min(5) @Max(240) int minutes,
            @NotEmpty @Size(max = 40) List<@NotNull @Valid Sitting> sittings) {

        long room() {
            return sittings.stream().mapToLong(this::room).sum();
        }

        private long room(Sitting sitting) {
            return Math.max(0, Duration.between(sitting.from(), sitting.until()).toMinutes() / minutes);
        }

        /** Refuses sittings that overlap or go back in time, and too few of them. */
        void check(int defenders) {
            for (int i = 1; i < sittings.size(); i++) {
                var before = sittings.get(i - 1);
                var after = sittings.get(i);
                if (after.on().atTime(after.from()).isBefore(before.on().atTime(before.until()))) {
                    throw Refusal.invalid("sittings-out-of-order")
                            .field("sittings")
                            .article(StageKind.DEFENSE.article());
                }
            }
            if (room() < defenders) {
                throw Refusal.invalid("sittings-too-short")
                        .field("sittings")
                        .article(StageKind.DEFENSE.article())
                        .with("defenders", defenders)
                        .with("room", room());
            }
        }
    }
}
