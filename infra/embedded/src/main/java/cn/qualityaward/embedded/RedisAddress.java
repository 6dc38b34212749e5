package cn.qualityaward.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A Redis, spoken to in its inline commands. */
record RedisAddress(int port, String password) {
    private static final int DATABASES = 1024;

    String url(int database) {
        return "redis://:" + password + "@127.0.0.1:" + port + "/" + database;
    }

    /** An empty numbered database, a new one at every call; number 0 is nobody's and keeps the count. */
    String freshUrl() {
        try {
            long count = Long.parseLong(command("incr databases").substring(1));
            int database = (int) (1 + count % (DATABASES - 1));
            command("select " + database, "flushdb");
            return url(database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean answers() {
        try {
            return command("ping").equals("+PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private String command(String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "auth " + password + "\r\n" + String.join("\r\n", lines) + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String answer = answers.readLine();
            for (int i = 0; i < lines.length && answer != null && !answer.startsWith("-"); i++) {
                answer = answers.readLine();
            }
            if (answer == null || answer.startsWith("-")) {
                throw new IOException("Redis answered " + answer);
            }
            return answer;
        }
    }
}
