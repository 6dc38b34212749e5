package cn.qualityaward.gateway.session;

import io.lettuce.core.ClientOptions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanClassLoaderAware;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;
import org.springframework.data.redis.serializer.SerializationException;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.session.data.redis.RedisSessionRepository;
import tools.jackson.databind.json.JsonMapper;

/** Sessions are JSON in Redis; one an earlier release wrote and this one cannot read means logging in again, no error. */
@Configuration
class StoreConfiguration implements BeanClassLoaderAware {

    private ClassLoader loader = StoreConfiguration.class.getClassLoader();

    @Override
    public void setBeanClassLoader(ClassLoader loader) {
        this.loader = loader;
    }

    @Bean
    static BeanPostProcessor goneSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RedisSessionRepository redis ? new GoneSessions<>(redis) : bean;
            }
        };
    }

    @Bean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    /** Commands fail at once instead of piling up while Redis is away. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }

    @Bean
    RedisSerializer<Object> springSessionDefaultRedisSerializer() {
        var json = new GenericJacksonJsonRedisSerializer(JsonMapper.builder()
                .addModules(SecurityJacksonModules.getModules(loader))
                .build());
        return new RedisSerializer<>() {
            @Override
            public byte[] serialize(@Nullable Object value) {
                return json.serialize(value);
            }

            @Override
            public @Nullable Object deserialize(byte @Nullable [] bytes) {
                try {
                    return json.deserialize(bytes);
                } catch (SerializationException unreadable) {
                    return null;
                }
            }
        };
    }
}
