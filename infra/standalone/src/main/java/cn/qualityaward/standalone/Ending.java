package cn.qualityaward.standalone;

import cn.qualityaward.embedded.StartFailure;
import java.util.concurrent.CompletableFuture;
import sun.misc.Signal;

/** Why it ends: somebody said so at the terminal, or a process of ours is gone. */
final class Ending {
    private final CompletableFuture<String> reason = new CompletableFuture<>();

    /** Signals, not a shutdown hook: hooks run side by side, and services want their servers while they end. */
    Ending() {
        for (String name : new String[] {"INT", "TERM", "HUP"}) {
            Signal.handle(new Signal(name), signal -> reason.complete(""));
        }
    }

    void when(CompletableFuture<String> died) {
        died.thenAccept(reason::complete);
    }

    void whenFailed(CompletableFuture<?> work) {
        work.exceptionally(failure -> {
            Throwable cause = StartFailure.behind(failure);
            if (!(cause instanceof StartFailure)) {
                cause.printStackTrace();
            }
            reason.complete(String.valueOf(cause.getMessage()));
            return null;
        });
    }

    /** One line, or nothing when it was asked for. */
    String await() {
        return reason.join();
    }
}
