package cn.qualityaward.embedded;

import java.util.concurrent.CompletableFuture;

/**
 * A server that answers at an address until it is ended.
 *
 * @param ready waits until it answers, or fails
 * @param died completes with one line should it end by itself
 */
record Running<A>(A address, Runnable ready, CompletableFuture<String> died, Runnable end) {

    /** One that answers already. */
    Running(A address, CompletableFuture<String> died, Runnable end) {
        this(address, () -> {}, died, end);
    }

    /** One that somebody else started and will end. */
    static <A> Running<A> elsewhere(A address) {
        return new Running<>(address, new CompletableFuture<>(), () -> {});
    }
}
