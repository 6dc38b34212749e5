package cn.qualityaward.search.index;

import cn.qualityaward.search.index.RebuildProgress.State;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Optional;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who rebuilds, and how far it came, noted where every instance of this service sees it. */
@Component
class RebuildLedger {

    private final StringRedisTemplate redis;
    private final JsonMapper json;
    private final String progress;
    private final String lease;

    RebuildLedger(StringRedisTemplate redis, JsonMapper json, PublicationIndex index) {
        this.redis = redis;
        this.json = json;
        this.progress = "rebuild:" + index.name();
        this.lease = progress + ":lease";
    }

    RebuildLease take() {
        return takeIfFree().orElseThrow(() -> Refusal.of(HttpStatus.CONFLICT, "rebuild-running"));
    }

    Optional<RebuildLease> takeIfFree() {
        return RebuildLease.take(redis, lease);
    }

    RebuildProgress note(RebuildProgress current) {
        redis.opsForValue().set(progress, json.writeValueAsString(current));
        return current;
    }

    Optional<RebuildProgress> latest() {
        return Optional.ofNullable(redis.opsForValue().get(progress))
                .map(noted -> json.readValue(noted, RebuildProgress.class))
                .map(noted -> noted.state() == State.RUNNING && !redis.hasKey(lease) ? noted.abandoned() : noted);
    }
}
