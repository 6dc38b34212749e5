package cn.qualityaward.tenant.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One kind of document a tenant publishes.
 *
 * @param name as in addresses, tables and preset folders
 * @param article under which it is published
 * @param names what its text (regulation/<name>.ftl) calls things
 * @param contradictions what is wrong within it, were it to take effect on a day
 */
public record DocumentKind<T>(
        String name,
        Class<T> type,
        String article,
        Function<T, Map<String, @Nullable Object>> names,
        BiFunction<T, LocalDate, List<Finding>> contradictions) {

    static final int SCHEMA_VERSION = 1;
}
