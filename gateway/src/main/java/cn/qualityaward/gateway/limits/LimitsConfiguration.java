package cn.qualityaward.gateway.limits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;

@Configuration
class LimitsConfiguration {

    /** After the tenant is known: an unknown one must not leave a bucket behind. */
    @Bean
    @Order(2)
    Customizer<HttpSecurity> limitSecond(Limits limits, LimitProperties properties) {
        return http -> http.addFilterAfter(new LimitFilter(limits, properties), HeaderWriterFilter.class);
    }
}
