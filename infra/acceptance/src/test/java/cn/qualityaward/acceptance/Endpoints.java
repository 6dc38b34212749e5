package cn.qualityaward.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every endpoint there is, as the services' own OpenAPI documents name them. */
record Endpoints(List<Endpoint> all) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param path with its variables in braces
     * @param mediaType of its body
     */
    record Endpoint(String method, String path, boolean takesBody, String mediaType) {

        String filled(Map<String, String> values) {
            var filled = path;
            for (var value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Endpoints of(WholePlatform whole) {
        var addresses = whole.fleet.addresses();
        return new Endpoints(Stream.of(addresses.tenantService(), addresses.awardService(), addresses.searchService())
                .flatMap(service -> of(document(service + "/v3/api-docs")))
                .toList());
    }

    /** What the gateway lets through. */
    List<Endpoint> behindTheDoor() {
        return all.stream()
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .toList();
    }

    private static Stream<Endpoint> of(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Endpoint(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                operation.getValue().has("requestBody"),
                                mediaType(operation.getValue()))));
    }

    private static String mediaType(JsonNode operation) {
        var types = operation.path("requestBody").path("content").propertyNames();
        var type = types.isEmpty() ? "application/json" : types.iterator().next();
        return type.equals("multipart/form-data") ? type + "; boundary=b" : type;
    }

    static JsonNode document(String address) {
        try (var http = HttpClient.newHttpClient()) {
            var response = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
