package cn.qualityaward.tenancy.record;

import cn.qualityaward.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service that names itself in {@code award.record.service} the record of what it does. */
@AutoConfiguration
@ConditionalOnProperty("award.record.service")
@Import(RecordController.class)
class RecordConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RecordTime recordTime(Clock clock) {
        return clock::instant;
    }

    @Bean
    Trail recordTrail(JdbcClient db, RecordTime time, JsonMapper json, Sealing sealing) {
        return new Trail(db, time, json, sealing);
    }

    @Bean
    Sealer recordSealer(JdbcClient db, Clock clock) {
        return new Sealer(db, clock);
    }

    @Bean
    Sealing recordSealing(
            Sealer sealer,
            TenantDirectory directory,
            Clock clock,
            @Value("${award.record.patience:60s}") Duration patience) {
        return new Sealing(sealer, directory, clock, patience);
    }

    @Bean
    Verification recordVerification(JdbcClient db) {
        return new Verification(db);
    }

    @Bean
    Deeds recordDeeds(JdbcClient db, Verification verification) {
        return new Deeds(db, verification);
    }

    @Bean(destroyMethod = "") // its close() ends a record for good
    Chain recordChain(JdbcClient db, JsonMapper json, Sealer sealer) {
        return new Chain(db, json, sealer);
    }

    @Bean
    Entries recordEntries(JdbcClient db) {
        return new Entries(db);
    }

    /** Out of service only in what it tells operators: neither liveness nor readiness counts it. */
    @Bean
    HealthIndicator recordHealthIndicator(Sealing sealing) {
        return () -> (sealing.isLate() ? Health.outOfService() : Health.up())
                .withDetail("behindSeconds", sealing.behind().toSeconds())
                .build();
    }
}
