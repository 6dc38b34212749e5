package cn.qualityaward.tenancy.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What was asked is refused: why ({@code slug}, the key of its text in the bundle {@code problems}), and on which
 * article (第…条) or policy setting the refusal rests. Throwing it rolls back the whole command.
 */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String slug;
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Refusal(HttpStatus status, String slug) {
        super(slug, null, false, false);
        this.status = status;
        this.slug = slug;
    }

    public static Refusal of(HttpStatus status, String slug) {
        return new Refusal(status, slug);
    }

    /** The state of things does not allow it (409). */
    public static Refusal conflict(String slug) {
        return of(HttpStatus.CONFLICT, slug);
    }

    /** What was sent is not acceptable (422). */
    public static Refusal invalid(String slug) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, slug);
    }

    /** Not this caller's to do (403). */
    public static Refusal forbidden(String slug) {
        return of(HttpStatus.FORBIDDEN, slug);
    }

    /** Not there, or not the caller's to see: the answer does not tell which (404). */
    public static Refusal unknown(String slug) {
        return of(HttpStatus.NOT_FOUND, slug);
    }

    /** The article it rests on, e.g. {@code 第三条}. */
    public Refusal article(String article) {
        return with("article", article);
    }

    /** The policy setting it rests on where the regulation itself is silent. */
    public Refusal setting(String key) {
        return with("setting", key);
    }

    public Refusal field(String name) {
        return with("field", name);
    }

    /** A value the text mentions as <code>{name}</code>; it also stands in the answer. */
    public Refusal with(String name, @Nullable Object value) {
        properties.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }
}
