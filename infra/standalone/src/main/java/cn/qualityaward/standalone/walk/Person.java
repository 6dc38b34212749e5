package cn.qualityaward.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Somebody at the gateway, logged in or not: asks and does what the scripts of our pages would. */
public final class Person {

    private static final JsonMapper JSON = new JsonMapper();

    /** Something done that changed something. */
    public record Command(String path, Object body) {}

    private final Browser browser;
    private final URI gateway;
    private final String name;
    private final List<Command> commands = new ArrayList<>();

    private Person(URI gateway, String name) {
        this.browser = new Browser();
        this.gateway = gateway;
        this.name = name;
    }

    /** One of the public. */
    public static Person anybody(URI gateway) {
        return new Person(gateway, "");
    }

    /** Logs in at Keycloak's own page, by the code flow. */
    public static Person login(URI gateway, String username, String password) {
        Person person = new Person(gateway, username);
        URI begin = gateway.resolve("/oauth2/authorization/keycloak?return=/api/session");
        person.browser.logIn(begin, username, password);
        if (!person.get("/api/session").path("authenticated").asBoolean()) {
            throw new IllegalStateException(username + " could not log in.");
        }
        return person;
    }

    public JsonNode get(String path) {
        return ask(path).json();
    }

    /** With the entity tag that a change must name. */
    public Answer ask(String path) {
        return checked("GET", path, free("GET", path, null, null));
    }

    /** What they would save as a file. */
    public byte[] download(String path) {
        var response = browser.send(HttpRequest.newBuilder(gateway.resolve(path)), BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) {
            return response.body();
        }
        JsonNode problem = json(new String(response.body(), UTF_8));
        if (wantsDeclaration(response.statusCode(), problem)) {
            declareNothing(path, problem);
            return download(path);
        }
        throw new Refused("GET " + path, response.statusCode(), problem);
    }

    /** The same where it is large, and long in coming. */
    public HttpResponse<InputStream> stream(String path) {
        return browser.send(
                HttpRequest.newBuilder(gateway.resolve(path)), BodyHandlers.ofInputStream(), Duration.ofMinutes(10));
    }

    public JsonNode post(String path, Object body) {
        JsonNode done = checked("POST", path, free("POST", path, body, null)).json();
        commands.add(new Command(path, body));
        return done;
    }

    public JsonNode post(String path, String etag, Object body) {
        return checked("POST", path, free("POST", path, body, etag)).json();
    }

    public JsonNode put(String path, Object body) {
        return checked("PUT", path, free("PUT", path, body, null)).json();
    }

    public JsonNode put(String path, String etag, Object body) {
        return checked("PUT", path, free("PUT", path, body, etag)).json();
    }

    /**
     * Begins a file by the tus protocol.
     *
     * @param said of it: title, filename, mark
     * @return its address
     */
    public String beginUpload(String path, Map<String, String> said, long length) {
        String metadata = said.entrySet().stream()
                .map(one -> one.getKey() + " "
                        + Base64.getEncoder().encodeToString(one.getValue().getBytes(UTF_8)))
                .collect(Collectors.joining(","));
        return succeeded(tus(
                        "POST",
                        path,
                        BodyPublishers.noBody(),
                        "Upload-Length",
                        length + "",
                        "Upload-Metadata",
                        metadata))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** The next piece of it. */
    public void piece(String address, long offset, BodyPublisher content) {
        succeeded(tus(
                "PATCH",
                address,
                content,
                "Upload-Offset",
                offset + "",
                "Content-Type",
                "application/offset+octet-stream"));
    }

    /** Any request of that protocol, whatever the answer is. */
    public HttpResponse<String> tus(String method, String path, BodyPublisher content, String... headers) {
        return browser.send(HttpRequest.newBuilder(gateway.resolve(path))
                .method(method, content)
                .headers(headers)
                .header("Tus-Resumable", "1.0.0")
                .header("X-XSRF-TOKEN", forgeryToken()));
    }

    private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new Refused(
                    answer.request().method() + " " + answer.uri().getPath(), answer.statusCode(), json(answer.body()));
        }
        return answer;
    }

    /** A part of what they would save as a file. */
    public HttpResponse<byte[]> part(String path, String range) {
        return browser.send(
                HttpRequest.newBuilder(gateway.resolve(path)).header("Range", range), BodyHandlers.ofByteArray());
    }

    /** A spreadsheet. */
    Answer list(String path, String table, @Nullable String etag) {
        return checked("POST", path, answerRaw("POST", path, table, "text/csv;charset=UTF-8", etag));
    }

    /** What they posted with success so far. */
    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** Somebody without any interest, who is asked for it where a dossier opens or a list is decided on, and says so (第十八条). */
    private Answer free(String method, String path, @Nullable Object body, @Nullable String etag) {
        Answer answer = introduced(method, path, body, etag);
        // a list of several tracks asks for one after the other
        for (int tracks = 0; tracks < 3 && wantsDeclaration(answer.status(), answer.json()); tracks++) {
            declareNothing(path, answer.json());
            answer = answer(method, path, body, etag);
        }
        return answer;
    }

    /** Who has to say first who they are says so: by a number that is nobody's, and with nobody besides the body of their seat. */
    private Answer introduced(String method, String path, @Nullable Object body, @Nullable String etag) {
        Answer answer = answer(method, path, body, etag);
        String type = answer.json().path("type").asString("");
        if (!type.endsWith(":own-number-missing") && !type.endsWith(":own-organizations-missing")) {
            return answer;
        }
        String own = path.substring(0, path.indexOf("/award/")) + "/award/my/";
        String mobile = "1990000%04d".formatted(Math.floorMod(name.hashCode(), 10_000));
        checked("PUT", own + "number", answer("PUT", own + "number", Map.of("mobile", mobile), null));
        Map<String, Object> nobodyElse =
                Map.of("former", List.of(), "advised", List.of(), "kinWorkAt", List.of(), "nothingElse", true);
        checked("PUT", own + "organizations", answer("PUT", own + "organizations", nobodyElse, null));
        return answer(method, path, body, etag);
    }

    private static boolean wantsDeclaration(int status, JsonNode problem) {
        String type = problem.path("type").asString("");
        return status == 403 && (type.endsWith(":relation-undeclared") || type.endsWith(":list-undeclared"));
    }

    private void declareNothing(String path, JsonNode problem) {
        String rounds = path.substring(0, path.indexOf("/award/")) + "/award/rounds/";
        String interests = rounds + problem.path("round").asString() + "/interests";
        List<String> whom = problem.path("applications").isEmpty()
                ? List.of(problem.path("application").asString())
                : problem.path("applications")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
        Map<String, Object> none = Map.of("pledge", true, "none", whom, "relations", List.of());
        checked("POST", interests, introduced("POST", interests, none, null));
    }

    /** Whatever the answer is. */
    public Answer answer(String method, String path, @Nullable Object body, @Nullable String etag) {
        return answerRaw(method, path, body == null ? null : JSON.writeValueAsString(body), "application/json", etag);
    }

    /** What is said, and a page that shows it: one plainly made for the demo. */
    public JsonNode upload(String path, String part, Object said, String file) {
        return uploaded(
                path,
                String.join(
                        "\r\n",
                        "--b",
                        "Content-Disposition: form-data; name=\"" + part + "\"",
                        "Content-Type: application/json",
                        "",
                        JSON.writeValueAsString(said),
                        page(file)));
    }

    /** Such a page alone. */
    public JsonNode upload(String path, String file) {
        return uploaded(path, page(file));
    }

    /** The same of what one has seen. */
    public JsonNode upload(String path, String file, String etag) {
        return checked("POST", path, answerRaw("POST", path, page(file), "multipart/form-data; boundary=b", etag))
                .json();
    }

    private static String page(String file) {
        return String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"" + file + "\"; filename=\"page.pdf\"",
                "Content-Type: application/pdf",
                "",
                "%PDF-1.7",
                "--b--",
                "");
    }

    private JsonNode uploaded(String path, String body) {
        return checked("POST", path, answerRaw("POST", path, body, "multipart/form-data; boundary=b", null))
                .json();
    }

    /** The same for a body that need not be JSON. */
    public Answer answerRaw(
            String method, String path, @Nullable String body, String mediaType, @Nullable String etag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Accept", "application/json, application/problem+json, */*;q=0.1")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", mediaType);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (!method.equals("GET")) {
            request.header("X-XSRF-TOKEN", forgeryToken());
        }
        HttpResponse<String> response = browser.send(request);
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), json(response.body()));
    }

    /** The gateway hands the token out with its first answer. */
    private String forgeryToken() {
        return browser.cookie("XSRF-TOKEN").orElseGet(() -> {
            browser.send(HttpRequest.newBuilder(gateway.resolve("/api/session")).GET());
            return browser.cookie("XSRF-TOKEN").orElse("");
        });
    }

    private static Answer checked(String method, String path, Answer answer) {
        if (!answer.succeeded()) {
            throw new Refused(method + " " + path, answer.status(), answer.json());
        }
        return answer;
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException page) {
            return JSON.getNodeFactory().stringNode(body);
        }
    }
}
