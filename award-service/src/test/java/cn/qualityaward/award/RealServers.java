package cn.qualityaward.award;

import cn.qualityaward.embedded.Servers;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** A database of its own for every context, on the servers of this test run. */
public class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var servers = Servers.shared();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real servers",
                        Map.of(
                                "spring.datasource.url", servers.freshDatabase(),
                                "spring.data.redis.url", servers.redisUrl(),
                                "DB_APP_PASSWORD", "app",
                                "DB_OWNER_PASSWORD", "own",
                                "SERVICE_SECRET", "unused",
                                "ATTACHMENT_FOLDER", "target/attachments/" + UUID.randomUUID(),
                                "ATTACHMENT_KEY", "5paH5Lu25a+G6ZKl5paH5Lu25a+G6ZKl5paH5Lu25a8=",
                                "award.clock.movable", "true")));
    }
}
