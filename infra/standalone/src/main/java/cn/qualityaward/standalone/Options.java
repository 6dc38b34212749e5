package cn.qualityaward.standalone;

import cn.qualityaward.embedded.StartFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line. */
record Options(int port, boolean fresh) {
    private static final int DEFAULT_PORT = 8080;

    static Options parse(String... arguments) {
        Deque<String> left = new ArrayDeque<>(List.of(arguments));
        int port = DEFAULT_PORT;
        boolean fresh = false;
        while (!left.isEmpty()) {
            String option = left.pop();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--port" -> port = port(left.poll());
                default -> throw new StartFailure("Unknown option " + option + "; ./run --help names those there are.");
            }
        }
        return new Options(port, fresh);
    }

    private static int port(@Nullable String text) {
        try {
            int port = Integer.parseInt(text == null ? "" : text);
            if (port >= 1024 && port <= 65_000) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new StartFailure("--port wants a number from 1024 to 65000: the gateway's; the others follow it.");
    }
}
