package cn.qualityaward.award.paper;

import java.util.Optional;
import java.util.UUID;

/**
 * A decision that may also be entered from signed paper (代录). The module whose decision it is offers it as a bean; it
 * takes effect by the very code that decides when the unit does it itself.
 *
 * @param name as the entry names it, e.g. {@code recommendation}
 * @param payload what is decided, validated before it is stored
 */
public record PaperDecision<T>(String name, Class<T> payload, Effect<T> effect) {

    /** The same once it has asked what it must know of others. */
    PaperDecision<T> asked() {
        return new PaperDecision<>(name, payload, effect.asked());
    }

    /** Decides upon a target for the unit that signed. */
    @FunctionalInterface
    public interface Effect<T> {
        void decide(UUID target, T payload, Decider by);

        /** Asks other services what it must know of them; before a transaction begins. */
        default Effect<T> asked() {
            return this;
        }

        /** Refuses what will not take effect as it is, before anybody is asked to confirm it; outside a transaction. */
        default void foresee(UUID target, T payload, Decider by) {}

        /** Whether the paper names somebody whom its handler alone is to know: nobody reads it here once it is settled. */
        default boolean confidential() {
            return false;
        }

        /** Whom it is about and from whom that account stepped back, by name, where the target is not the one it is about. */
        default Optional<String> recused(String account, UUID target, T payload) {
            return Optional.empty();
        }
    }
}
