package cn.qualityaward.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * From where somebody asks, as far as one connection can be told from another: the whole address of version 4, the
 * network of version 6, whose other half a visitor chooses at will. It is the address the gateway itself saw; what a
 * request says of its own origin counts only behind a proxy of ours ({@code FORWARD_HEADERS}).
 */
final class ClientAddress {

    private static final int NETWORK = 4;

    private ClientAddress() {}

    static String of(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var halves = address.replaceFirst("%.*", "").split("::", 2);
        var head = groups(halves[0]);
        if (halves.length == 1) {
            return String.join(":", Arrays.copyOf(head, NETWORK));
        }
        var missing = 8 - head.length - groups(halves[1]).length;
        return Arrays.stream((halves[0] + ":" + "0:".repeat(Math.max(0, missing)) + halves[1]).split(":"))
                .filter(group -> !group.isEmpty())
                .limit(NETWORK)
                .collect(Collectors.joining(":"));
    }

    private static String[] groups(String half) {
        return half.isEmpty() ? new String[0] : half.split(":");
    }
}
