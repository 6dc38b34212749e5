package cn.qualityaward.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.qualityaward.tenancy.problem.Refusal;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Where a page ended: by relevance when words are looked for, then by date, then by what no two results share.
 *
 * @param score absent when no words are looked for
 */
record Cursor(@Nullable Float score, LocalDate date, int tenantId, String kind, UUID key) {

    Cursor {
        if (score != null && !(score >= 0 && score <= Float.MAX_VALUE)
                || date.getYear() < 1
                || date.getYear() > 9999
                || kind.isEmpty()) {
            throw new IllegalArgumentException("not a position in any results");
        }
    }

    static List<SortOptions> order(boolean scored) {
        var order = new ArrayList<SortOptions>();
        if (scored) {
            order.add(SortOptions.of(by -> by.score(score -> score.order(SortOrder.Desc))));
        }
        order.add(SortOptions.of(by -> by.field(
                date -> date.field("document.date").order(SortOrder.Desc).format("strict_date"))));
        Stream.of("tenantId", "kind", "key")
                .map(name ->
                        SortOptions.of(by -> by.field(field -> field.field(name).order(SortOrder.Asc))))
                .forEach(order::add);
        return order;
    }

    static Cursor of(List<FieldValue> sortedBy) {
        return parse(
                sortedBy.stream().map(value -> String.valueOf(value._get())).toList());
    }

    /** @throws Refusal 400 for anything that is not ours or belongs to a search of the other order */
    static Cursor decode(String encoded, boolean scored) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
            var cursor = parse(List.of(plain.split(";", -1)));
            if (scored == (cursor.score() != null)) {
                return cursor;
            }
        } catch (RuntimeException notOurs) {
            // refused below
        }
        throw Refusal.of(HttpStatus.BAD_REQUEST, "cursor-unknown").field("after");
    }

    String encode() {
        var plain = String.join(
                ";",
                values().stream().map(value -> String.valueOf(value._get())).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    List<FieldValue> values() {
        var values = new ArrayList<FieldValue>();
        if (score != null) {
            values.add(FieldValue.of(score.doubleValue()));
        }
        values.add(FieldValue.of(date.toString()));
        values.add(FieldValue.of(tenantId));
        values.add(FieldValue.of(kind));
        values.add(FieldValue.of(key.toString()));
        return values;
    }

    private static Cursor parse(List<String> values) {
        var scored = values.size() == 5;
        var rest = scored ? values.subList(1, 5) : values;
        return new Cursor(
                scored ? Float.valueOf(values.getFirst()) : null,
                LocalDate.parse(rest.get(0)),
                Integer.parseInt(rest.get(1)),
                rest.get(2),
                UUID.fromString(rest.get(3)));
    }
}
