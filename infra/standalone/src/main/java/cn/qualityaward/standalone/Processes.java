package cn.qualityaward.standalone;

import cn.qualityaward.embedded.Child;
import cn.qualityaward.embedded.Credentials;
import cn.qualityaward.embedded.Servers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The platform's own processes on servers that others started: for tests of the whole, which may also kill them. */
public final class Processes implements AutoCloseable {

    private final Path folder;
    private final Addresses addresses;
    private final Servers servers;
    private final Map<String, Service> services;
    private final Map<String, Child> running = new ConcurrentHashMap<>();

    private Processes(Path folder, Addresses addresses, Servers servers, List<Service> services) {
        this.folder = folder;
        this.addresses = addresses;
        this.servers = servers;
        this.services = services.stream().collect(Collectors.toMap(Service::name, Function.identity()));
    }

    /** Starts all of them on free ports and empty stores, the procedure's clock at that instant. */
    public static Processes start(Servers servers, Credentials credentials, Path folder, Instant clockStart) {
        Addresses addresses = Addresses.free();
        servers.accounts().gatewayAt(addresses.gateway());
        Services services = new Services(addresses, servers, credentials, Stores.fresh(servers, clockStart));
        Processes processes = new Processes(folder, addresses, servers, services.all());
        processes.services.keySet().parallelStream().forEach(processes::start);
        return processes;
    }

    public void start(String service) {
        running.put(service, required(service).start(folder));
    }

    /** As a power cut would. */
    public void kill(String service) {
        Child child = running.remove(service);
        if (child != null) {
            ProcessHandle.of(child.pid()).ifPresent(ProcessHandle::destroyForcibly);
            child.close();
        }
    }

    public String address(String service) {
        return "http://127.0.0.1:" + required(service).port();
    }

    private Service required(String name) {
        Service service = services.get(name);
        if (service == null) {
            throw new IllegalArgumentException("There is no service " + name);
        }
        return service;
    }

    /** For people who log in with that password. */
    public Platform platform(String password) {
        return new Platform(
                addresses.gateway(), address("award-service"), servers.keycloak(), servers.accounts(), password);
    }

    @Override
    public void close() {
        running.values().forEach(Child::close);
        running.clear();
    }
}
