package cn.qualityaward.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A line to a server that can be cut and mended: connections are accepted and dropped while it is cut. */
final class Severed implements AutoCloseable {

    private final ServerSocket door;
    private final URI behind;
    private volatile boolean cut = true;

    Severed(String behind) {
        this.behind = URI.create(behind);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    void mend() {
        cut = false;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                if (cut) {
                    caller.close();
                    continue;
                }
                var server = new Socket(behind.getHost(), behind.getPort());
                pipe(caller, server);
                pipe(server, caller);
            } catch (IOException ended) {
                // the next connection is another one
            }
        }
    }

    private static void pipe(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException ended) {
                // both ends are closed with this one
            }
        });
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
