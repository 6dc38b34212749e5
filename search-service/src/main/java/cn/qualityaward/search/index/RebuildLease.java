package cn.qualityaward.search.index;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The right to rebuild: one instance has it at a time, and loses it a minute after it was last heard of. */
class RebuildLease implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StringRedisTemplate redis;
    private final String key;
    private final String holder = UUID.randomUUID().toString();

    private RebuildLease(StringRedisTemplate redis, String key) {
        this.redis = redis;
        this.key = key;
    }

    /** Empty when another has it. */
    static Optional<RebuildLease> take(StringRedisTemplate redis, String key) {
        var lease = new RebuildLease(redis, key);
        return Boolean.TRUE.equals(redis.opsForValue().setIfAbsent(key, lease.holder, PATIENCE))
                ? Optional.of(lease)
                : Optional.empty();
    }

    void renew() {
        if (!holder.equals(redis.opsForValue().get(key))) {
            throw new IllegalStateException("Another has taken over the rebuild");
        }
        redis.expire(key, PATIENCE);
    }

    @Override
    public void close() {
        if (holder.equals(redis.opsForValue().get(key))) {
            redis.delete(key);
        }
    }
}
