package cn.qualityaward.tenant.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A key must be there and hold a value unless its type says {@code @Nullable}: what is not said cannot happen. */
class StrictKeys extends NopAnnotationIntrospector {

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member).map(key -> !nullable(key.getAnnotatedType())).orElse(null);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return component(member)
                .map(RecordComponent::getAnnotatedType)
                .map(type -> JsonSetter.Value.construct(nulls(type), nulls(content(type))))
                .orElse(JsonSetter.Value.empty());
    }

    private static Optional<RecordComponent> component(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                        && parameter.getOwner().getDeclaringClass().isRecord()
                ? Optional.of(parameter.getOwner().getDeclaringClass().getRecordComponents()[parameter.getIndex()])
                : Optional.empty();
    }

    private static Nulls nulls(AnnotatedType type) {
        return nullable(type) ? Nulls.SET : Nulls.FAIL;
    }

    /** What a list or map holds; of anything else, itself. */
    private static AnnotatedType content(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType container
                ? Arrays.asList(container.getAnnotatedActualTypeArguments()).getLast()
                : type;
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
