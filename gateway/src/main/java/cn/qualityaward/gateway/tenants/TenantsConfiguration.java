package cn.qualityaward.gateway.tenants;

import cn.qualityaward.tenancy.TenantDirectory;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class TenantsConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new TenantArgument());
    }

    /** Behind the firewall for paths and the security headers, before everything that costs something. */
    @Bean
    @Order(1)
    Customizer<HttpSecurity> tenantFirst(TenantDirectory directory) {
        return http -> http.addFilterAfter(new TenantFilter(directory), HeaderWriterFilter.class);
    }
}
