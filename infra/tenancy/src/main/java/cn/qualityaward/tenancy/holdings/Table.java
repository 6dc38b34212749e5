package cn.qualityaward.tenancy.holdings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table behind the wall.
 *
 * @param key its primary key, by which its rows are ordered
 */
record Table(String name, List<String> key, List<Column> columns) {

    record Column(String name, String type, boolean required) {}

    /** Each row carries a file: its content, what it is and how long it is. */
    boolean holdsFiles() {
        return columns.stream()
                        .anyMatch(column ->
                                column.name().equals("content") && column.type().equals("bytea"))
                && has("media_type")
                && has("bytes");
    }

    /** One line of JSON for each row; a file is named there and lies beside it. */
    String lines() {
        var selected = columns.stream()
                .map(column -> holdsFiles() && column.name().equals("content")
                        ? fileName() + " as content"
                        : quoted(column.name()))
                .collect(Collectors.joining(", "));
        return "select row_to_json(r)::text from (select " + selected + " from " + quoted(name) + order() + ") r";
    }

    String files() {
        return "select " + fileName() + ", content from " + quoted(name) + order();
    }

    /** Rows, files and their bytes, each read from an index. */
    String size() {
        var files = holdsFiles() ? "count(*), coalesce(sum(bytes), 0)" : "0, 0";
        return "select '" + name + "' as name, count(*) as rows, " + files + " from " + quoted(name);
    }

    /** What a line holds, as a JSON Schema. */
    Map<String, Object> schema() {
        var properties = new LinkedHashMap<String, Object>();
        columns.forEach(column -> properties.put(column.name(), type(column)));
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", name);
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put(
                "required",
                columns.stream().filter(Column::required).map(Column::name).toList());
        schema.put("additionalProperties", false);
        return schema;
    }

    private boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    private String order() {
        return " order by " + key.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    private String fileName() {
        var own = key.stream()
                .filter(column -> !column.equals("tenant_id"))
                .map(column -> quoted(column) + "::text")
                .collect(Collectors.joining(", "));
        return "'" + name + "/' || concat_ws('_', " + own + ") || '.' || split_part(media_type, '/', 2)";
    }

    private static Map<String, Object> type(Column column) {
        var type = new LinkedHashMap<String, Object>();
        var json = switch (column.type().replaceFirst("\\(.*", "")) {
            case "smallint", "integer", "bigint" -> "integer";
            case "numeric", "real", "double precision" -> "number";
            case "boolean" -> "boolean";
            case "json", "jsonb" -> "";
            default -> "string";
        };
        if (!json.isEmpty()) {
            type.put("type", column.required() ? json : List.of(json, "null"));
        }
        type.put("$comment", column.type());
        return type;
    }

    /** From the catalog, never from a request; quoted all the same. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
