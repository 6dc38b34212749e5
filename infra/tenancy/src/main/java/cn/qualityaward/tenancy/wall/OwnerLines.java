package cn.qualityaward.tenancy.wall;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.event.EventListener;

/**
 * The lines over which the owner of the tables migrates them. Each module migrates by itself: with lines of its own it
 * would take longer to connect than to look. None stays open once the service serves, which is not the owner's to do.
 */
final class OwnerLines implements FlywayConfigurationCustomizer, AutoCloseable {
    /** One locks the history, one migrates, one looks. */
    private static final int LINES = 3;

    private @Nullable HikariDataSource lines;

    @Override
    public void customize(FluentConfiguration flyway) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("owner");
        pool.setDataSource(flyway.getDataSource());
        pool.setMaximumPoolSize(LINES);
        pool.setMinimumIdle(0);
        flyway.dataSource(pool);
        lines = pool;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
