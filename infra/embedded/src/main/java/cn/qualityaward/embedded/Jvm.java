package cn.qualityaward.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;

/** The command line of a small child JVM that ends when this process does. */
public final class Jvm {
    private final List<String> options = new ArrayList<>();

    private Jvm(int heapMegabytes) {
        options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.add("-Xmx" + heapMegabytes + "m");
        // the quickest to start and the smallest on two cores
        options.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        // what a start loads would otherwise be collected again and again
        options.add("-XX:MetaspaceSize=160m");
        options.addAll(List.of("-Dfile.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED"));
    }

    public static Jvm ofHeap(int megabytes) {
        return new Jvm(megabytes);
    }

    public Jvm with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** The command that runs a main class of this class path. */
    public List<String> command(String classPath, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-cp", classPath(classPath), UntilStdinEnds.class.getName(), mainClass));
        command.addAll(arguments);
        return command;
    }

    /** The command that turns a recording into a cache of loaded and linked classes. */
    List<String> archive(String classPath, Path recording, Path cache) {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + cache));
        command.addAll(List.of("-cp", classPath(classPath)));
        return command;
    }

    private static String classPath(String others) {
        return watchJar() + File.pathSeparator + others;
    }

    /** A jar of its own, for caches of classes refuse folders, which is where tests have ours. */
    private static Path watchJar() {
        String name = UntilStdinEnds.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Jvm.class.getResourceAsStream("/" + name)) {
            byte[] code = in == null ? new byte[0] : in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(code);
            Path jar =
                    Folders.make(Checkout.cache()).resolve("stdin-watch-" + Long.toHexString(sum.getValue()) + ".jar");
            if (Files.notExists(jar)) {
                Path part = Files.createTempFile(Checkout.cache(), "stdin-watch", ".part");
                try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(part))) {
                    out.putNextEntry(new JarEntry(name));
                    out.write(code);
                }
                Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
