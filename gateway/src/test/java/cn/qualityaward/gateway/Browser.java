package cn.qualityaward.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One person's browser: keeps cookies, follows no redirect unless told, reads forms as they stand in the page. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new Cookies();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(cookies)
            .build();
    private final URI gateway;

    Browser(URI gateway) {
        this.gateway = gateway;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> page(String path, String... headers) {
        return send(request(path, headers).header("Accept", "text/html").GET());
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static String problem(HttpResponse<String> response) {
        return json(response).path("type").asString("").replace("urn:quality-award:problem:", "");
    }

    /** As a page's script does it: JSON, with the token from the cookie in a header. */
    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN").orElse("none"))
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postWithoutToken(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** As a form does it, with the hidden field the page came with. */
    HttpResponse<String> submit(HttpResponse<String> page, String path, Map<String, String> fields) {
        var form = form(fields);
        var token = CSRF_FIELD.matcher(page.body());
        if (token.find()) {
            form += "&" + form(Map.of("_csrf", token.group(1)));
        }
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** The same with a file; the token travels where the page's form sends it. */
    HttpResponse<String> upload(HttpResponse<String> page, String path, String content) {
        var form = Pattern.compile("action=\"(" + Pattern.quote(path) + "[^\"]*)\"")
                .matcher(page.body());
        var action = form.find() ? form.group(1).replace("&amp;", "&") : path;
        var body = """
                --b\r
                Content-Disposition: form-data; name="file"; filename="a.pdf"\r
                \r
                %s\r
                --b--\r
                """.formatted(content);
        return send(request(action)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Logs in through Keycloak's own page and ends at the page asked for. */
    HttpResponse<String> login(String username, String password, String page) {
        return enterPassword(beginLogin(page), username, password);
    }

    /** As far as Keycloak's login page. */
    HttpResponse<String> beginLogin(String page) {
        return follow(get("/oauth2/authorization/keycloak?return=" + URLEncoder.encode(page, StandardCharsets.UTF_8)));
    }

    HttpResponse<String> enterPassword(HttpResponse<String> loginPage, String username, String password) {
        var form = LOGIN_FORM.matcher(loginPage.body());
        if (!form.find()) {
            throw new AssertionError("No login form at " + loginPage.uri() + ": " + loginPage.body());
        }
        var action = URI.create(form.group(1).replace("&amp;", "&"));
        return follow(send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(Map.of("username", username, "password", password))))));
    }

    HttpResponse<String> follow(HttpResponse<String> response) {
        var at = response;
        while (at.statusCode() / 100 == 3) {
            var next = at.uri().resolve(at.headers().firstValue("Location").orElseThrow());
            at = send(HttpRequest.newBuilder(next).header("Accept", "text/html").GET());
        }
        return at;
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Browsers trust localhost with secure cookies, the JDK does not. */
    private static final class Cookies extends CookieManager {

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            var plain = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            headers.forEach((name, values) -> plain.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i); *secure", ""))
                            .toList()));
            super.put(uri, plain);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
