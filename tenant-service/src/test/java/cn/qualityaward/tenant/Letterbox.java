package cn.qualityaward.tenant;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes mail as a mail server would, and keeps it. */
final class Letterbox implements AutoCloseable {

    private final ServerSocket door;
    private final List<String> letters = new CopyOnWriteArrayList<>();

    Letterbox() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whole, each with the commands that brought it. */
    List<String> letters() {
        return List.copyOf(letters);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var sender = door.accept()) {
                take(sender);
            } catch (IOException ended) {
                // the next sender is another one
            }
        }
    }

    private void take(Socket sender) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
        var letter = new StringBuilder();
        say(sender, "220 letterbox");
        var inside = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            letter.append(line).append('\n');
            if (inside) {
                inside = !line.equals(".");
                if (!inside) {
                    letters.add(letter.toString());
                    say(sender, "250 kept");
                }
            } else if (line.equalsIgnoreCase("DATA")) {
                inside = true;
                say(sender, "354 go on");
            } else if (line.toUpperCase(java.util.Locale.ROOT).startsWith("QUIT")) {
                say(sender, "221 bye");
                return;
            } else {
                say(sender, "250 fine");
            }
        }
    }

    private static void say(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
