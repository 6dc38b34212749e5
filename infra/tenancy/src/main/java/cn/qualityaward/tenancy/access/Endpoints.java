package cn.qualityaward.tenancy.access;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint says of itself: for whom it is. */
final class Endpoints {

    private static final List<Class<? extends Annotation>> CLASSES =
            List.of(Seated.class, AnySeat.class, Open.class, OperatorOnly.class, InternalOnly.class);

    private Endpoints() {}

    static boolean ours(HandlerMethod endpoint) {
        return endpoint.getBeanType().getName().startsWith("cn.qualityaward.");
    }

    static boolean classified(HandlerMethod endpoint) {
        return CLASSES.stream().anyMatch(c -> says(endpoint, c) != null);
    }

    /** What the method says counts; only where it says nothing, what its controller says. */
    static <A extends Annotation> @Nullable A says(HandlerMethod endpoint, Class<A> what) {
        var silent = CLASSES.stream().noneMatch(c -> AnnotatedElementUtils.hasAnnotation(endpoint.getMethod(), c));
        return AnnotatedElementUtils.findMergedAnnotation(silent ? endpoint.getBeanType() : endpoint.getMethod(), what);
    }

    /** Its class as the OpenAPI document names it: {@code open}, {@code any-seat}, or the seats themselves. */
    static List<String> named(HandlerMethod endpoint) {
        var seated = says(endpoint, Seated.class);
        if (seated != null) {
            return List.of(seated.value());
        }
        if (says(endpoint, Open.class) != null) {
            return List.of("open");
        }
        if (says(endpoint, AnySeat.class) != null) {
            return List.of("any-seat");
        }
        return List.of(says(endpoint, OperatorOnly.class) != null ? "operator" : "internal");
    }
}
