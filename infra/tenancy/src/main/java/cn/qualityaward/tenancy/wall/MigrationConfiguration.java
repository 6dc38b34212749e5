package cn.qualityaward.tenancy.wall;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;

/** How the tables behind the wall are migrated. */
@AutoConfiguration(before = FlywayAutoConfiguration.class)
@ConditionalOnClass(FlywayConfigurationCustomizer.class)
class MigrationConfiguration {

    @Bean
    OwnerLines ownerLines() {
        return new OwnerLines();
    }
}
