package cn.qualityaward.award.paper;

import java.util.UUID;

/**
 * A decision that may also be entered from signed paper (代录). The module whose decision it is offers it as a bean; it
 * takes effect by the very code that decides when the unit does it itself.
 *
 * @param name as the entry names it, e.g. {@code recommendation}
 * @param payload what is decided, validated before it is stored
 */
public record PaperDecision<T>(String name, Class<T> payload, Effect<T> effect) {

    /** Decides upon a target for the unit that signed. */
    @FunctionalInterface
    public interface Effect<T> {
        void decide(UUID target, T payload, Decider by);
    }
}
