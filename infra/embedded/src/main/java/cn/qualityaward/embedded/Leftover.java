package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What an earlier start left behind when it was killed: found by pid file, ended before the next start. */
final class Leftover {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftover() {}

    /** The start instant tells the process from a later one that was given the same number. */
    static void note(Path pidFile, ProcessHandle process) {
        try {
            Files.writeString(
                    pidFile,
                    process.pid() + "\n"
                            + process.info()
                                    .startInstant()
                                    .map(Instant::toString)
                                    .orElse("") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void end(Path pidFile) {
        find(pidFile).ifPresent(Leftover::end);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void endPostmaster(Path dataFolder) {
        postmaster(dataFolder).ifPresent(Leftover::end);
    }

    /** The process of a postmaster's own file: pid, data folder, start in epoch seconds. */
    static Optional<ProcessHandle> postmaster(Path dataFolder) {
        List<String> lines = lines(dataFolder.resolve("postmaster.pid"));
        if (lines.size() < 3) {
            return Optional.empty();
        }
        long started = Long.parseLong(lines.get(2).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info()
                        .startInstant()
                        .filter(at -> Math.abs(at.getEpochSecond() - started) < 10)
                        .isPresent());
    }

    static Optional<ProcessHandle> find(Path pidFile) {
        List<String> lines = lines(pidFile);
        return lines.size() < 2
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0)))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> process.info()
                                .startInstant()
                                .map(Instant::toString)
                                .orElse("")
                                .equals(lines.get(1)));
    }

    private static void end(ProcessHandle process) {
        end(process, PATIENCE);
    }

    /** Asks first, and insists when that was not heard in time. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            process.destroyForcibly();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
