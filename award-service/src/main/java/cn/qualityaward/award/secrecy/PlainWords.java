package cn.qualityaward.award.secrecy;

import cn.qualityaward.tenancy.problem.Refusal;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Nobody is asked for an identity number (公民身份号码) in a reason, an opinion, a ruling or an objection, and those words
 * go into the record, messages and documents: a body with one in its own words is refused before anything is done with
 * it (个人信息保护法第六条). What is kept as data of a form is closed instead ({@link KeptClosed}, {@link AtRest}).
 */
@RestControllerAdvice
public final class PlainWords extends RequestBodyAdviceAdapter {

    /** @throws Refusal naming the field */
    public static void require(Object body) {
        look("", body);
    }

    private static void look(String at, @Nullable Object said) {
        switch (said) {
            case String text -> {
                if (Withheld.bearsIdentityNumber(text)) {
                    throw Refusal.invalid("identity-number-written").field(at);
                }
            }
            case Record whole -> {
                if (!whole.getClass().isAnnotationPresent(KeptClosed.class)) {
                    for (var part : whole.getClass().getRecordComponents()) {
                        look(within(at, part.getName()), value(part, whole));
                    }
                }
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    look(at + "[" + i + "]", list.get(i));
                }
            }
            case null -> {}
            default -> {}
        }
    }

    private static String within(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }

    private static @Nullable Object value(RecordComponent part, Record whole) {
        var accessor = part.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, whole);
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        require(body);
        return body;
    }
}
