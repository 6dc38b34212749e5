package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Checkout;
import cn.qualityaward.embedded.Child;
import cn.qualityaward.embedded.Layout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The services of an installation as processes: the same jars as in production, each in a JVM of its own. */
public final class Fleet implements AutoCloseable {
    private final Map<String, Child> running = new ConcurrentHashMap<>();
    private final CompletableFuture<String> died = new CompletableFuture<>();
    private final Installation installation;
    private final Path folder;

    /** Logs go to a folder per service below the one given. */
    public Fleet(Installation installation, Path folder) {
        this.installation = installation;
        this.folder = folder;
    }

    public Addresses addresses() {
        return installation.addresses();
    }

    /** Starts all side by side and tells Keycloak where the gateway is. */
    public void start(Consumer<String> progress) {
        Stream<Runnable> starts = services().stream().map(service -> () -> {
            start(service, Map.of());
            progress.accept(service.name());
        });
        Runnable tell =
                () -> installation.servers().accounts().gatewayAt(addresses().gateway());
        sideBySide(Stream.concat(starts, Stream.of(tell)).toList(), Runnable::run);
    }

    /** Starts one, again perhaps, with more in its environment. */
    public void start(String name, Map<String, String> more) {
        start(service(name), more);
    }

    /** Ends one as a power cut would. */
    public void kill(String name) {
        @Nullable Child child = running.remove(name);
        if (child != null) {
            child.kill();
        }
    }

    /** Completes with one line when one ends by itself. */
    CompletableFuture<String> died() {
        return died;
    }

    /** Those whose next start would be slow. */
    List<Service> untrained() {
        return services().stream()
                .filter(service -> !service.program().trained())
                .toList();
    }

    @Override
    public void close() {
        sideBySide(List.copyOf(running.values()), Child::close);
        running.clear();
        // what was still starting, or training
        Layout.endLeftovers(folder);
        Layout.endLeftovers(Checkout.cache().resolve("services"));
    }

    private void start(Service service, Map<String, String> more) {
        Child child = service.start(folder, more);
        running.put(service.name(), child);
        child.died().thenAccept(died::complete);
    }

    private List<Service> services() {
        return new Services(installation).all();
    }

    private Service service(String name) {
        return services().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
    }

    private static <T> void sideBySide(List<T> ones, Consumer<T> task) {
        try {
            CompletableFuture.allOf(ones.stream()
                            .map(one -> CompletableFuture.runAsync(
                                    () -> task.accept(one),
                                    work -> Thread.ofPlatform().daemon().start(work)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
