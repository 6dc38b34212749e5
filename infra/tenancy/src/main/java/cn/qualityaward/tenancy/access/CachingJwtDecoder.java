package cn.qualityaward.tenancy.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once, its end and its revocation every time. Revoked are sessions ({@code sid}) and all
 * that a person ({@code sub}) was given up to a moment.
 */
class CachingJwtDecoder implements JwtDecoder {

    private final JwtDecoder signature;
    private final StringRedisTemplate redis;
    private final Clock clock;
    private final Cache<String, Jwt> checked = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    CachingJwtDecoder(JwtDecoder signature, StringRedisTemplate redis, Clock clock) {
        this.signature = signature;
        this.redis = redis;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var jwt = checked.get(token, signature::decode);
        var end = jwt.getExpiresAt();
        if (end == null || end.isBefore(clock.instant())) {
            throw new BadJwtException("expired");
        }
        var revoked = redis.opsForValue()
                .multiGet(List.of("revoked:sid:" + jwt.getClaimAsString("sid"), "revoked:sub:" + jwt.getSubject()));
        if (revoked.get(0) != null || revoked.get(1) != null && issuedBy(jwt, Long.parseLong(revoked.get(1)))) {
            throw new BadJwtException("revoked");
        }
        return jwt;
    }

    private static boolean issuedBy(Jwt jwt, long epochSecond) {
        var issued = jwt.getIssuedAt();
        return issued == null || issued.getEpochSecond() <= epochSecond;
    }
}
