package cn.qualityaward.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much memory the whole system holds, pages that several processes share counted once. */
final class Memory {
    private Memory() {}

    /** Megabytes of this process, its descendants and the database; nothing where Linux does not tell. */
    static OptionalLong resident(Path postgresData) {
        long kilobytes = Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        Stream.of(ProcessHandle.current(), postmaster(postgresData))
                                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants())))
                .mapToLong(ProcessHandle::pid)
                .distinct()
                .flatMap(Memory::proportionalShare)
                .sum();
        return kilobytes == 0 ? OptionalLong.empty() : OptionalLong.of(kilobytes / 1024);
    }

    /** The database detaches itself, so it is no descendant. */
    private static ProcessHandle postmaster(Path data) {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .orElseGet(ProcessHandle::current);
        } catch (IOException e) {
            return ProcessHandle.current();
        }
    }

    private static LongStream proportionalShare(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return LongStream.of(lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum());
        } catch (IOException e) {
            return LongStream.empty();
        }
    }
}
