package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The ports of 127.0.0.1 on which the servers answer. */
public record Ports(int postgres, int redis, int elasticsearch, int keycloak, int keycloakManagement) {

    public static Ports free() {
        List<Integer> ports = free(5);
        return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3), ports.get(4));
    }

    /** So many different free ports. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    public void requireFree() {
        requireFree(postgres, "PostgreSQL");
        requireFree(redis, "Redis");
        requireFree(elasticsearch, "Elasticsearch");
        requireFree(keycloak, "Keycloak");
        requireFree(keycloakManagement, "Keycloak's management");
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
