package cn.qualityaward.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Bodies as a service's own contract describes them, and the same with one value of them exchanged. */
final class Samples {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final JsonNode document;

    Samples(JsonNode document) {
        this.document = document;
    }

    /** What a value may be; what is neither has values of its own: dates, ids, names of kinds. */
    enum Sort {
        TEXT,
        NUMBER,
        OTHER
    }

    /** @param at where the value stands, e.g. {@code /media/0/outlet} */
    record Exchanged(String at, JsonNode body) {

        String name() {
            return at.substring(at.lastIndexOf('/') + 1);
        }
    }

    /** One for each value of those sorts that the body can carry, in which that one alone is otherwise. */
    List<Exchanged> exchanged(JsonNode operation, Set<Sort> sorts, JsonNode otherwise) {
        var schema = operation.at("/requestBody/content/application~1json/schema");
        var body = sample(schema, 0);
        var places = new ArrayList<String>();
        places(schema, "", 0, sorts, places);
        return places.stream()
                .map(place -> new Exchanged(place, exchanged(body, place, otherwise)))
                .toList();
    }

    private static JsonNode exchanged(JsonNode body, String place, JsonNode otherwise) {
        var copy = JSON.readTree(body.toString());
        var parent = copy.at(place.substring(0, place.lastIndexOf('/')));
        var name = place.substring(place.lastIndexOf('/') + 1);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), otherwise);
        } else {
            ((ObjectNode) parent).set(name, otherwise);
        }
        return copy;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private void places(JsonNode unresolved, String at, int depth, Set<Sort> sorts, List<String> places) {
        var schema = resolved(unresolved);
        if (depth > DEEPEST) {
            return;
        }
        switch (type(schema)) {
            case "object" ->
                schema.path("properties")
                        .propertyStream()
                        .forEach(one -> places(one.getValue(), at + "/" + one.getKey(), depth + 1, sorts, places));
            case "array" -> places(schema.path("items"), at + "/0", depth + 1, sorts, places);
            case "" -> {}
            default -> {
                if (sorts.contains(sort(schema)) && !at.isEmpty()) {
                    places.add(at);
                }
            }
        }
    }

    private static Sort sort(JsonNode schema) {
        return switch (type(schema)) {
            case "string" -> schema.has("format") || schema.has("enum") ? Sort.OTHER : Sort.TEXT;
            case "integer", "number" -> Sort.NUMBER;
            default -> Sort.OTHER;
        };
    }

    private JsonNode sample(JsonNode unresolved, int depth) {
        var schema = resolved(unresolved);
        if (depth > DEEPEST) {
            return NODES.nullNode();
        }
        return switch (type(schema)) {
            case "object" -> {
                var object = NODES.objectNode();
                schema.path("properties")
                        .propertyStream()
                        .forEach(one -> object.set(one.getKey(), sample(one.getValue(), depth + 1)));
                yield object;
            }
            case "array" -> NODES.arrayNode().add(sample(schema.path("items"), depth + 1));
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(text(schema));
        };
    }

    private static String text(JsonNode schema) {
        return schema.has("enum")
                ? schema.path("enum").path(0).asString()
                : switch (schema.path("format").asString("")) {
                    case "uuid" -> "01900000-0000-7000-8000-000000000000";
                    case "date" -> "2026-01-05";
                    case "date-time" -> "2026-01-05T00:00:00Z";
                    case "time-local" -> "09:00";
                    default -> "示例";
                };
    }

    /** 3.1 names several where one of them is null. */
    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? type.valueStream()
                        .map(JsonNode::asString)
                        .filter(one -> !one.equals("null"))
                        .findFirst()
                        .orElse("")
                : type.asString("");
    }
}
