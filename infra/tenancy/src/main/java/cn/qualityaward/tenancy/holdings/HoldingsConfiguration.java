package cn.qualityaward.tenancy.holdings;

import cn.qualityaward.tenancy.record.Chain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service that keeps a record the account of all it keeps. */
@AutoConfiguration
@ConditionalOnProperty("award.record.service")
class HoldingsConfiguration {

    @Bean
    Holdings holdings(
            @Value("${award.record.service}") String service,
            Chain chain,
            JdbcClient db,
            JsonMapper json,
            ObjectProvider<Outside> outside,
            PlatformTransactionManager transactions) {
        return new Holdings(
                service,
                new Tables(db),
                chain,
                db,
                json,
                outside.orderedStream().toList(),
                transactions);
    }
}
