package cn.qualityaward.tenancy.access;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Writes for whom an endpoint is into the OpenAPI document ({@code x-access}), where readers and the wall test find it. */
@AutoConfiguration
@ConditionalOnClass(GlobalOperationCustomizer.class)
class OpenApiConfiguration {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class); // told by the token, never sent
    }

    @Bean
    GlobalOperationCustomizer accessInOpenApi() {
        return (operation, endpoint) -> {
            operation.addExtension("x-access", Endpoints.named(endpoint));
            return operation;
        };
    }
}
