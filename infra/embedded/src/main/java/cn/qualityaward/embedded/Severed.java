package cn.qualityaward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** For tests: a line to a server that can be cut, in the middle of what is said too, and mended. It begins cut. */
public final class Severed implements AutoCloseable {

    private enum State {
        /** Connections are accepted and dropped. */
        CUT,
        /** Connections are accepted and nobody answers. */
        SILENT,
        WHOLE
    }

    private static final byte[] DELETION = "DELETE ".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket door;
    private final URI behind;
    private final Set<Socket> callers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger deletions = new AtomicInteger(Integer.MAX_VALUE);
    private volatile State state = State.CUT;

    public Severed(String behind) {
        this.behind = URI.create(behind);
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public void mend() {
        end(State.WHOLE);
    }

    /** Mends it for so many deletions: of the last one the server hears, and its answer is lost. */
    public void mendFor(int more) {
        deletions.set(more);
        end(State.WHOLE);
    }

    public void silence() {
        end(State.SILENT);
    }

    private void end(State next) {
        state = next;
        callers.forEach(Severed::hangUp);
        callers.clear();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                if (state == State.CUT) {
                    caller.close();
                    continue;
                }
                callers.add(caller);
                if (state == State.WHOLE) {
                    var server = new Socket(behind.getHost(), behind.getPort());
                    Thread.ofVirtual().start(() -> ask(caller, server));
                    Thread.ofVirtual().start(() -> answer(server, caller));
                }
            } catch (IOException ended) {
                // the next connection is another one
            }
        }
    }

    private void ask(Socket caller, Socket server) {
        var heard = new byte[1 << 16];
        try {
            for (int length = caller.getInputStream().read(heard);
                    length > 0;
                    length = caller.getInputStream().read(heard)) {
                server.getOutputStream().write(heard, 0, length);
                if (deletes(heard, length) && deletions.decrementAndGet() == 0) {
                    end(State.CUT);
                    return; // the server goes on with what it heard
                }
            }
            hangUp(server);
        } catch (IOException ended) {
            hangUp(server);
        }
    }

    private void answer(Socket server, Socket caller) {
        try (server;
                caller) {
            server.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException ended) {
            // both ends are closed with this one
        }
        callers.remove(caller);
    }

    private static boolean deletes(byte[] heard, int length) {
        return length > DELETION.length && Arrays.equals(heard, 0, DELETION.length, DELETION, 0, DELETION.length);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // that is what was wanted
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        end(State.CUT);
    }
}
