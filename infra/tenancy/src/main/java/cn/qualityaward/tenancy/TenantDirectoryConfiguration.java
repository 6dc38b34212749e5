package cn.qualityaward.tenancy;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import tools.jackson.databind.json.JsonMapper;

/** Gives every process that depends on this starter the tenant directory. */
@AutoConfiguration(after = DataRedisAutoConfiguration.class)
class TenantDirectoryConfiguration {

    @Bean
    RedisTenantDirectory tenantDirectory(
            StringRedisTemplate redis, JsonMapper json, @Lazy RedisMessageListenerContainer directoryNudges) {
        return new RedisTenantDirectory(redis, json, directoryNudges);
    }

    /** Started by the directory, not with the context: a service comes up while Redis is away. */
    @Bean
    RedisMessageListenerContainer directoryNudges(RedisConnectionFactory connections, RedisTenantDirectory directory) {
        var container = new RedisMessageListenerContainer();
        container.setAutoStartup(false);
        container.setConnectionFactory(connections);
        container.addMessageListener(directory, ChannelTopic.of(TenantDirectory.KEY));
        return container;
    }
}
