package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Checkout;
import cn.qualityaward.embedded.Child;
import cn.qualityaward.embedded.Layout;
import cn.qualityaward.embedded.Servers;
import cn.qualityaward.embedded.StartFailure;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Starts everything, says so, waits for the end, and ends everything. */
final class Launcher {
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    private final Terminal terminal = new Terminal();
    private final Ending ending = new Ending();
    private final Queue<Child> services = new ConcurrentLinkedQueue<>();
    private final RunFolder folder;
    private final Addresses addresses;
    private final RunSecrets secrets;
    private final Servers servers;

    private Launcher(RunFolder folder, Addresses addresses, RunSecrets secrets) {
        this.folder = folder;
        this.addresses = addresses;
        this.secrets = secrets;
        this.servers = Servers.of(new Layout(folder.path(), addresses.servers(), secrets.credentials(), true));
    }

    static void main(String[] arguments) {
        int exit = 0;
        try {
            Options options = Options.parse(arguments);
            try (RunFolder folder = RunFolder.take()) {
                if (options.fresh()) {
                    folder.clear();
                }
                Addresses addresses = new Addresses(options.port());
                addresses.requireFree();
                new Launcher(folder, addresses, RunSecrets.in(folder.path())).run();
            }
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private void run() {
        CompletableFuture<Void> start = CompletableFuture.runAsync(this::start, THREADS);
        ending.whenFailed(start);
        String why = ending.await();
        terminal.say("ending");
        if (start.isDone()) {
            side(services.stream().map(service -> (Runnable) service::close).toList());
            servers.close();
        }
        // what was just being started, or trained
        folder.endLeftovers();
        Layout.endLeftovers(Checkout.cache().resolve("services"));
        if (!why.isEmpty()) {
            throw new StartFailure(why);
        }
    }

    private void start() {
        terminal.say("starting the servers");
        servers.startAll(name -> terminal.say(name + " is up"));
        ending.when(servers.died());
        servers.accounts().gatewayAt(addresses.gateway());
        terminal.say("starting the services");
        List<Service> all =
                new Services(addresses, servers, secrets.credentials(), Stores.own(servers, Tour.BEGINNING)).all();
        side(all.stream().map(service -> (Runnable) () -> start(service)).toList());
        Tour tour = new Tour(folder, addresses, servers, secrets.demoPassword());
        tour.prepare(terminal::say);
        terminal.ready(Memory.resident(folder.path().resolve("postgres")), tour);
        train(all);
    }

    private void start(Service service) {
        Child child = service.start(folder.path().resolve("services"));
        services.add(child);
        ending.when(child.died());
        terminal.say(service.name() + " is up");
    }

    /** Once per build, after everything is up: the next start loads what this one had to look for. */
    private void train(List<Service> all) {
        List<Service> untrained =
                all.stream().filter(service -> !service.program().trained()).toList();
        if (!untrained.isEmpty()) {
            terminal.say("preparing quicker starts in the background");
            untrained.forEach(Service::train);
            terminal.say("the next start will be quicker");
        }
    }

    private static void side(List<Runnable> tasks) {
        CompletableFuture.allOf(tasks.stream()
                        .map(task -> CompletableFuture.runAsync(task, THREADS))
                        .toArray(CompletableFuture[]::new))
                .join();
    }
}
