package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** A process started here, its log, and the pid file by which a later start finds it should we be killed. */
public final class Child implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;
    private volatile boolean ending;

    private Child(String name, Process process, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /** Starts a command in a folder, where {@code <name>.log} and {@code <name>.pid} are kept. */
    public static Child start(String name, Path folder, List<String> command, Map<String, String> environment) {
        Path pidFile = Folders.make(folder).resolve(name + ".pid");
        Leftover.end(pidFile);
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            Leftover.note(pidFile, process.toHandle());
            return new Child(name, process, log, pidFile);
        } catch (IOException e) {
            throw new StartFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Runs a command to its end, which must be a good one. */
    static void run(String name, Path folder, List<String> command) {
        try (Child child = start(name, folder, command, Map.of())) {
            int exit = child.process.onExit().join().exitValue();
            if (exit != 0) {
                throw new StartFailure(name + " failed (exit " + exit + "). " + child.advice());
            }
        }
    }

    /** Waits until the probe says yes; fails with one line when the process ends before, or the time does. */
    public Child awaitReady(Duration patience, BooleanSupplier probe) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!probe.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StartFailure(name + " ended while starting (exit " + process.exitValue() + "). " + advice());
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new StartFailure(name + " was not ready after " + patience.toSeconds() + " s. " + advice());
            }
            try {
                Thread.sleep(POLL);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                close();
                throw new StartFailure("Interrupted while waiting for " + name + ".", e);
            }
        }
        return this;
    }

    /** Completes with one line when the process ends although nobody asked it to. */
    public CompletableFuture<String> died() {
        CompletableFuture<String> never = new CompletableFuture<>();
        return process.onExit()
                .thenCompose(ended -> ending
                        ? never
                        : CompletableFuture.completedFuture(
                                name + " ended unexpectedly (exit " + ended.exitValue() + "). " + advice()));
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        ending = true;
        Leftover.end(process.toHandle());
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String advice() {
        return "Its log: " + log + lastLine();
    }

    private String lastLine() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.isEmpty() ? "" : " — last line: " + lines.getLast().strip();
        } catch (IOException e) {
            return "";
        }
    }
}
