package cn.qualityaward.tenancy.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Checks a token's signature once, its end and its revocation every time. Revoked are sessions ({@code sid}), all
 * that a person ({@code sub}) was given up to a moment, and of that what was given for one tenant.
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
                .multiGet(List.of(
                        "revoked:sid:" + jwt.getClaimAsString("sid"),
                        "revoked:sub:" + jwt.getSubject(),
                        Revocations.key(Token.tenantOf(jwt), jwt.getSubject())));
        if (revoked.get(0) != null || issuedBy(jwt, revoked.get(1)) || issuedBy(jwt, revoked.get(2))) {
            throw new BadJwtException("revoked");
        }
        return jwt;
    }

    private static boolean issuedBy(Jwt jwt, @Nullable String epochSecond) {
        var issued = jwt.getIssuedAt();
        return epochSecond != null && (issued == null || issued.getEpochSecond() <= Long.parseLong(epochSecond));
    }
}
