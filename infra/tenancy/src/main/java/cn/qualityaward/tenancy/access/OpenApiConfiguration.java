package cn.qualityaward.tenancy.access;

import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;

/** Writes into the OpenAPI document for whom an endpoint is ({@code x-access}), and which asks for the version that was seen. */
@AutoConfiguration
@ConditionalOnClass(GlobalOperationCustomizer.class)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, IfMatch.class); // token and header tell them
    }

    @Bean
    GlobalOperationCustomizer accessInOpenApi() {
        return (operation, endpoint) -> {
            operation.addExtension("x-access", Endpoints.named(endpoint));
            return operation;
        };
    }

    @Bean
    GlobalOperationCustomizer versionSeenInOpenApi() {
        return (operation, endpoint) -> {
            Arrays.stream(endpoint.getMethodParameters())
                    .filter(parameter -> parameter.getParameterType() == IfMatch.class)
                    .forEach(parameter -> operation.addParametersItem(new HeaderParameter()
                            .name(HttpHeaders.IF_MATCH)
                            .required(!parameter.isOptional())
                            .schema(new StringSchema())));
            return operation;
        };
    }
}
