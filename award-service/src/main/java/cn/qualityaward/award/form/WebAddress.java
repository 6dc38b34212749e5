package cn.qualityaward.award.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** 网址: the whole address of a page on the open internet. */
public final class WebAddress {

    private static final Set<String> WEB = Set.of("http", "https");

    private WebAddress() {}

    public static boolean isHttps(String address) {
        return is(address, Set.of("https"));
    }

    /** Papers and stations do not all have what makes an address safe. */
    public static boolean isWeb(String address) {
        return is(address, WEB);
    }

    private static boolean is(String address, Set<String> schemes) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            var host = uri.getHost();
            return scheme != null
                    && schemes.contains(scheme.toLowerCase(Locale.ROOT))
                    && host != null
                    && host.contains(".")
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException nonsense) {
            return false;
        }
    }
}
