package cn.qualityaward.award.secrecy;

import org.hibernate.cfg.MappingSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecrecyConfiguration {

    @Bean
    HibernatePropertiesCustomizer closedColumns(AtRest atRest) {
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new ClosedJson(atRest));
    }
}
