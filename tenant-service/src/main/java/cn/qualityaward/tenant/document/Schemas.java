package cn.qualityaward.tenant.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of a kind of document, made from its type: required is whatever may not be unset. */
@Component
class Schemas {

    private final ConcurrentHashMap<Class<?>, JsonNode> made = new ConcurrentHashMap<>();
    private final SchemaGenerator generator = new SchemaGenerator(configured().build());

    JsonNode of(DocumentKind<?> kind) {
        return made.computeIfAbsent(kind.type(), type -> {
            var schema = generator.generateSchema(type);
            schema.put("title", kind.name());
            return schema;
        });
    }

    private static SchemaGeneratorConfigBuilder configured() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY))
                .with(new JakartaValidationModule())
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS);
        builder.forFields()
                .withRequiredCheck(field -> !nullable(field))
                .withNullableCheck(Schemas::nullable)
                .withDescriptionResolver(Schemas::article);
        builder.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            var shape = type.getErasedType().getAnnotation(JsonFormat.class);
            return shape == null || shape.shape() != JsonFormat.Shape.ARRAY
                    ? null
                    : new CustomDefinition(context.getGeneratorConfig()
                            .createObjectNode()
                            .put("type", "array")
                            .put("minItems", type.getErasedType().getRecordComponents().length));
        });
        return builder;
    }

    private static boolean nullable(FieldScope field) {
        var component = component(field);
        return component != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable String article(FieldScope field) {
        var component = component(field);
        var article = component == null ? null : component.getAnnotation(Article.class);
        return article == null ? null : article.silent() ? article.value() + " 本奖设定" : article.value();
    }

    private static @Nullable RecordComponent component(FieldScope field) {
        var owner = field.getDeclaringType().getErasedType();
        return !owner.isRecord() || field.isFakeContainerItemScope()
                ? null
                : Arrays.stream(owner.getRecordComponents())
                        .filter(one -> one.getName().equals(field.getDeclaredName()))
                        .findFirst()
                        .orElse(null);
    }
}
