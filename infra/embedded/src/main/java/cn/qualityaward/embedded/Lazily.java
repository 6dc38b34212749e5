package cn.qualityaward.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server started when its address is first asked for. */
final class Lazily<A> {
    private final Supplier<Running<A>> start;
    private @Nullable Running<A> running;

    Lazily(Supplier<Running<A>> start) {
        this.start = start;
    }

    synchronized A address() {
        if (running == null) {
            running = start.get();
        }
        return running.address();
    }

    /** Completes with one line should the started server end by itself. */
    synchronized CompletableFuture<String> died() {
        return running == null ? new CompletableFuture<>() : running.died();
    }

    synchronized void end() {
        if (running != null) {
            running.end().run();
            running = null;
        }
    }
}
