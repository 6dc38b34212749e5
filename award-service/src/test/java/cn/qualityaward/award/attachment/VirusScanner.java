package cn.qualityaward.award.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks clamd's protocol as its manual says (INSTREAM), and knows one virus: the one made for tests. */
final class VirusScanner {

    /** As it stands in a file: split, so that no scanner takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean answers = true;

    VirusScanner() {
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** How often it was asked. */
    int asked() {
        return asked.get();
    }

    /** Or hangs up on whoever asks. */
    void answer(boolean answers) {
        this.answers = answers;
    }

    private void listen() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        asked.incrementAndGet();
        if (!answers) {
            return;
        }
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var content = new StringBuilder();
        for (var size = in.readInt(); size > 0; size = in.readInt()) {
            content.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
        }
        var found = content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        caller.getOutputStream()
                .write((command.equals("zINSTREAM\0") ? found : "UNKNOWN COMMAND\0")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
