package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** The ports of 127.0.0.1 on which the servers answer. */
public record Ports(
        int postgres, int redis, int elasticsearch, int keycloak, int keycloakManagement, int smtp, int mailbox) {

    private static final int LOWEST = 12_000, HIGHEST = 32_000;

    public static Ports free() {
        List<Integer> ports = free(7);
        return new Ports(
                ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4), ports.get(5), ports.get(6));
    }

    /** So many different free ports, below those an outgoing connection might take before a server listens. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < count) {
                hold(ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST)).ifPresent(held::add);
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            held.forEach(Ports::release);
        }
    }

    private static Optional<ServerSocket> hold(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    public void requireFree() {
        requireFree(postgres, "PostgreSQL");
        requireFree(redis, "Redis");
        requireFree(elasticsearch, "Elasticsearch");
        requireFree(keycloak, "Keycloak");
        requireFree(keycloakManagement, "Keycloak's management");
        requireFree(smtp, "the mail server");
        requireFree(mailbox, "the captured mail");
    }

    /** Refuses a port that somebody else listens on. */
    public static void requireFree(int port, String wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailure("Port " + port + ", wanted for " + wanted + ", is taken by another program.", e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
