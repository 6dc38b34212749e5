package cn.qualityaward.gateway.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/** Token buckets shared by all gateways: one script call in Redis takes a token or says how long to wait. */
@Component
class Limits {

    private static final Logger log = LoggerFactory.getLogger(Limits.class);

    /** One hash a month: requests by tenant, counted in the same call that limits them. */
    private static final String USAGE = "usage:";

    private final RedisScript<Long> bucket = RedisScript.of(new ClassPathResource("bucket.lua"), Long.class);
    private final StringRedisTemplate redis;
    private final Clock clock;

    Limits(StringRedisTemplate redis, Clock clock) {
        this.redis = redis;
        this.clock = clock.withZone(ZoneId.of("Asia/Shanghai"));
    }

    /** So many at once, refilled at a steady pace. */
    record Allowance(double perSecond, int burst) {}

    /**
     * Takes one token.
     *
     * @return how long to wait; zero when the token was there. Without Redis nobody is kept waiting: public pages
     *     outlive it, and what needs a session cannot be asked for anyway.
     */
    Duration take(String name, Allowance allowance) {
        try {
            Long wait = redis.execute(
                    bucket,
                    List.of("limit:" + name, USAGE + YearMonth.now(clock)),
                    Double.toString(allowance.perSecond()),
                    Integer.toString(allowance.burst()),
                    name);
            return Duration.ofMillis(wait);
        } catch (DataAccessException unreachable) {
            log.warn("No limit could be kept: {}", unreachable.getMessage());
            return Duration.ZERO;
        }
    }
}
