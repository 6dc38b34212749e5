package cn.qualityaward.tenancy.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses, by the name of its field, text that no database keeps as it is: U+0000, and half of a pair of surrogates. Either
 * comes into JSON by an escape alone.
 */
@RestControllerAdvice
class KeepableText extends RequestBodyAdviceAdapter {

    private static final Pattern SUSPECT = Pattern.compile("\\\\u(?:0000|[dD][89a-fA-F])");
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (!MediaType.APPLICATION_JSON.isCompatibleWith(input.getHeaders().getContentType())) {
            return input;
        }
        var body = input.getBody().readAllBytes();
        if (SUSPECT.matcher(new String(body, StandardCharsets.UTF_8)).find()) {
            unkeepable(body).ifPresent(field -> {
                throw Refusal.invalid("text-unkeepable").field(field);
            });
        }
        return new Read(input.getHeaders(), new ByteArrayInputStream(body));
    }

    /** Where it stands; what is no JSON is told by whoever reads it. */
    private static Optional<String> unkeepable(byte[] body) {
        try {
            return unkeepable("", JSON.readTree(body));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> unkeepable(String at, JsonNode node) {
        if (node.isString()) {
            return keepable(node.asString()) ? Optional.empty() : Optional.of(at);
        }
        var parts = node.isArray()
                ? IntStream.range(0, node.size()).mapToObj(i -> unkeepable(at + "[" + i + "]", node.get(i)))
                : node.propertyStream().map(one -> of(at.isEmpty() ? "" : at + ".", one.getKey(), one.getValue()));
        return parts.flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> of(String above, String name, JsonNode value) {
        return keepable(name) ? unkeepable(above + name, value) : Optional.of(above);
    }

    private static boolean keepable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
    }

    private record Read(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
