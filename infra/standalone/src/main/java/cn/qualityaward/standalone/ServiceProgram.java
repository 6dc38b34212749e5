package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Checkout;
import cn.qualityaward.embedded.Child;
import cn.qualityaward.embedded.Folders;
import cn.qualityaward.embedded.Jvm;
import cn.qualityaward.embedded.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A built service laid out for a quick start: its jar taken apart, its classes cached once they were loaded. */
record ServiceProgram(String name, Path folder, Path jar, String mainClass) {
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** Takes the jar apart again when it was built anew. */
    static ServiceProgram of(String module) {
        Path built = only(Checkout.root().resolve(module).resolve("target"), module);
        Path folder = Checkout.cache().resolve("services").resolve(module);
        Path jar = folder.resolve(built.getFileName().toString());
        try {
            takeApart(built, folder);
            try (JarFile opened = new JarFile(jar.toFile())) {
                return new ServiceProgram(
                        module,
                        folder,
                        jar,
                        opened.getManifest().getMainAttributes().getValue("Main-Class"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One process at a time: a run and the tests may start together. */
    private static void takeApart(Path built, Path folder) throws IOException {
        Folders.make(folder);
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until it is closed
            FileTime stamp = Files.getLastModifiedTime(built);
            Path extracted = folder.resolve("extracted");
            if (Files.exists(extracted) && Files.getLastModifiedTime(extracted).equals(stamp)) {
                return;
            }
            Folders.delete(folder);
            Folders.make(folder);
            Child.run(
                    "extract",
                    folder,
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            built.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString()),
                    Map.of());
            Files.createFile(extracted);
            Files.setLastModifiedTime(extracted, stamp);
        }
    }

    List<String> command(int heapMegabytes) {
        // what a start throws away is most of what it makes: with room it is collected once or twice
        Jvm jvm = Jvm.ofHeap(heapMegabytes)
                .with("-Xms" + heapMegabytes / 2 + "m", "-XX:NewSize=" + heapMegabytes / 3 + "m", "-Xss512k");
        if (trained()) {
            jvm.with("-XX:AOTCache=" + cache());
        }
        return jvm.command(jar.toString(), mainClass, List.of());
    }

    boolean trained() {
        return Files.exists(cache());
    }

    /** Starts the service up to the point where it would answer, and keeps what it loaded for the next real start. */
    void train(Map<String, String> environment) {
        Path part = folder.resolve("part.aot");
        // writing the cache takes more than running the service does
        List<String> command = Jvm.ofHeap(512)
                .with("-XX:AOTCacheOutput=" + part, "-Dspring.context.exit=onRefresh")
                .command(jar.toString(), mainClass, List.of());
        Child.run("training", folder, inTheBackground(command), environment);
        if (Files.notExists(part)) {
            throw new StartFailure("the training of " + folder.getFileName() + " did not come to its end");
        }
        try {
            Files.move(part, cache(), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever is already looking around comes first. */
    private static List<String> inTheBackground(List<String> command) {
        return Files.isExecutable(NICE)
                ? Stream.concat(Stream.of(NICE.toString(), "-n", "19"), command.stream())
                        .toList()
                : command;
    }

    private Path cache() {
        return folder.resolve("classes.aot");
    }

    private static Path only(Path target, String module) {
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().startsWith(module + "-"))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new StartFailure(module + " is not built: there is no jar in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
