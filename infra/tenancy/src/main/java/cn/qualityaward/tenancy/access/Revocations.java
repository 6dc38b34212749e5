package cn.qualityaward.tenancy.access;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Takes a person's seats in one tenant away at once, whatever the tokens that are still running say. */
public class Revocations {

    /** Longer than an access token lives. */
    private static final Duration LONGEST_TOKEN = Duration.ofMinutes(10);

    private final StringRedisTemplate redis;
    private final Clock clock;

    Revocations(StringRedisTemplate redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
    }

    static String key(@Nullable Integer tenant, @Nullable String account) {
        return "revoked:seats:" + tenant + ":" + account;
    }

    /** From now on no token of this person is good for this tenant, not even one given later. */
    public void begin(int tenant, String account) {
        redis.opsForValue().set(key(tenant, account), Long.toString(Long.MAX_VALUE));
    }

    /** Whoever gives tokens has learnt of it: only those given before are still to be refused. */
    public void settle(int tenant, String account) {
        redis.opsForValue()
                .setIfPresent(
                        key(tenant, account), Long.toString(clock.instant().getEpochSecond()), LONGEST_TOKEN);
    }
}
