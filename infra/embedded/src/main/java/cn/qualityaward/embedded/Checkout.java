package cn.qualityaward.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the clone, found upwards from the working directory. */
public final class Checkout {
    private Checkout() {}

    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("infra/embedded/pom.xml"))) {
                return folder;
            }
        }
        throw new StartFailure(
                "Not inside a clone of the project: " + Path.of("").toAbsolutePath());
    }

    /** What can be made again and is kept: unpacked servers, archives of loaded classes. */
    public static Path cache() {
        return root().resolve(".local/cache");
    }
}
