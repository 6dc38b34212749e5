package cn.qualityaward.award.form;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** JSON Schema 2020-12 with what we add: one keyword and two formats. Formats are asserted. */
final class Dialect {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            com.networknt.schema.dialect.Dialect.builder(Dialects.getDraft202012())
                    .keyword(new MaxWords())
                    .format(new Checked(QuestionSchema.CREDIT_CODE, CreditCode::valid))
                    .format(new Checked(QuestionSchema.IDENTITY_NUMBER, IdentityNumber::valid))
                    .build(),
            registry -> registry.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Dialect() {}

    static Schema read(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    private record Checked(String name, Predicate<String> valid) implements Format {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext execution, String value) {
            return valid.test(value);
        }
    }

    private static final class MaxWords extends AbstractKeyword {

        MaxWords() {
            super(QuestionSchema.MAX_WORDS);
        }

        @Override
        public KeywordValidator newValidator(
                SchemaLocation location, JsonNode limit, Schema parent, SchemaContext context) {
            return new Counted(this, limit, location, parent, context);
        }
    }

    private static final class Counted extends BaseKeywordValidator {

        Counted(Keyword keyword, JsonNode limit, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, limit, location, parent, context);
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode node, JsonNode root, NodePath here) {
            if (node.isString()
                    && Words.in(node.stringValue()) > getSchemaNode().asInt()) {
                execution.addError(error().instanceNode(node)
                        .instanceLocation(here)
                        .evaluationPath(execution.getEvaluationPath())
                        .locale(execution.getExecutionConfig().getLocale())
                        .messageKey("maxLength")
                        .arguments(getSchemaNode().asString())
                        .build());
            }
        }
    }
}
