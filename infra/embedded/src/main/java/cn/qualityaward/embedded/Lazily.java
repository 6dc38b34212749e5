package cn.qualityaward.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server started when its address is first asked for. */
final class Lazily<A> {
    private final Supplier<Running<A>> start;
    private @Nullable Running<A> running;
    private volatile boolean answers;

    Lazily(Supplier<Running<A>> start) {
        this.start = start;
    }

    /** Where it answers. */
    A address() {
        Running<A> begun = begun();
        if (!answers) {
            begun.ready().run();
            answers = true;
        }
        return begun.address();
    }

    /** Where it will answer: for those who begin beside it and can wait. */
    A addressToBe() {
        return begun().address();
    }

    private synchronized Running<A> begun() {
        if (running == null) {
            running = start.get();
        }
        return running;
    }

    /** Completes with one line should the started server end by itself. */
    synchronized CompletableFuture<String> died() {
        return running == null ? new CompletableFuture<>() : running.died();
    }

    synchronized void end() {
        if (running != null) {
            running.end().run();
            running = null;
            answers = false;
        }
    }
}
