package cn.qualityaward.award.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** 病毒查杀, where a clamd is configured: the content is streamed to it (INSTREAM), nothing is shared with it. */
@Component
class Clamd {

    private static final int TIMEOUT = 120_000, CHUNK = 1 << 16;

    private final AttachmentProperties properties;

    Clamd(AttachmentProperties properties) {
        this.properties = properties;
    }

    /** @throws IOException where it cannot be asked, or does not say: then it is asked again later, and nothing is let through */
    boolean clean(InputStream content) throws IOException {
        var address = properties.clamd();
        if (address == null || address.isBlank()) {
            return true;
        }
        var colon = address.lastIndexOf(':');
        try (var socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT);
            socket.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    TIMEOUT);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                out.writeInt(chunk.length);
                out.write(chunk);
            }
            out.writeInt(0);
            out.flush();
            return verdict(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
        }
    }

    private static boolean verdict(String answer) throws IOException {
        var plain = answer.replace("\0", "");
        if (plain.endsWith(" FOUND")) {
            return false;
        }
        if (plain.equals("stream: OK")) {
            return true;
        }
        throw new IOException("clamd says: " + plain);
    }
}
