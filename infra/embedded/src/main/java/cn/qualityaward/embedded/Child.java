package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process started here, its log, and the pid file by which a later start finds it should we be killed. */
public final class Child implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(50);

    private static final Path SETSID = Path.of("/usr/bin/setsid");

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
        ProcessBuilder builder = new ProcessBuilder(apart(command))
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
    public static void run(String name, Path folder, List<String> command, Map<String, String> environment) {
        try (Child child = start(name, folder, command, environment)) {
            int exit = child.process.onExit().join().exitValue();
            if (exit != 0) {
                throw new StartFailure(name + " failed (exit " + exit + "). " + child.advice());
            }
        }
    }

    /** In a session of its own, where a Ctrl-C at the terminal does not reach it: we end it when its time has come. */
    private static List<String> apart(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
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

    /** Ends it as a power cut would. */
    public void kill() {
        ending = true;
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        end(Leftover.PATIENCE);
    }

    void end(Duration patience) {
        ending = true;
        Leftover.end(process.toHandle(), patience);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String advice() {
        return "Its log: " + log + lastWord();
    }

    /** The innermost cause where there is one, else the last line. */
    private String lastWord() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> said = lines.filter(line -> !line.isBlank()).toList();
            return said.stream()
                    .filter(line -> line.startsWith("Caused by: "))
                    .reduce((earlier, later) -> later)
                    .or(() -> said.isEmpty() ? Optional.empty() : Optional.of(said.getLast()))
                    .map(line -> " — " + line.strip())
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }
}
