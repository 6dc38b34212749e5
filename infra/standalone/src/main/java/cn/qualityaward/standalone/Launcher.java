package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Layout;
import cn.qualityaward.embedded.Servers;
import cn.qualityaward.embedded.StartFailure;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Starts everything, says so, waits for the end, and ends everything. */
final class Launcher {
    private final Terminal terminal = new Terminal();
    private final Ending ending = new Ending();
    private final RunFolder folder;
    private final Addresses addresses;
    private final RunSecrets secrets;
    private final Servers servers;
    private volatile @Nullable Fleet fleet;

    private Launcher(RunFolder folder, Addresses addresses) {
        this.folder = folder;
        this.addresses = addresses;
        this.secrets = RunSecrets.in(folder.path());
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
                Addresses addresses = Addresses.from(options.port());
                addresses.requireFree();
                new Launcher(folder, addresses).run();
            }
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private void run() {
        CompletableFuture<Void> start = CompletableFuture.runAsync(
                this::start, work -> Thread.ofPlatform().daemon().start(work));
        ending.whenFailed(start);
        String why = ending.await();
        terminal.say("ending");
        if (fleet != null) {
            fleet.close();
        }
        if (start.isDone()) {
            servers.close();
        }
        // what was just being started
        folder.endLeftovers();
        if (!why.isEmpty()) {
            throw new StartFailure(why);
        }
    }

    private void start() {
        terminal.say("starting the servers and the services");
        CompletableFuture<Void> up = servers.startAll(this::sayUp);
        ending.whenFailed(up.thenRun(() -> ending.when(servers.died())));
        Installation installation = Installation.lasting(
                servers, addresses, folder.path().resolve("attachments"), secrets.attachments(), Tour.beginning());
        Fleet services = new Fleet(installation, folder.services());
        fleet = services;
        // some of the servers take as long as the services, which do not need them yet
        services.start(this::sayUp);
        up.join();
        ending.when(services.died());
        Tour tour = new Tour(folder, addresses, servers, secrets.demoPassword());
        tour.prepare(terminal::say);
        terminal.ready(Memory.resident(folder.path().resolve("postgres")), tour);
        train(services.untrained());
    }

    private void sayUp(String name) {
        terminal.say(name + " is up");
    }

    /** Once per build, after everything is up: the next start loads what this one had to look for. */
    private void train(List<Service> untrained) {
        if (untrained.isEmpty()) {
            return;
        }
        terminal.say("preparing quicker starts in the background");
        try {
            untrained.forEach(Service::train);
            terminal.say("the next start will be quicker");
        } catch (StartFailure e) {
            // a luxury: without it everything runs as well
            terminal.say("the next start will be as slow: " + e.getMessage());
        }
    }
}
