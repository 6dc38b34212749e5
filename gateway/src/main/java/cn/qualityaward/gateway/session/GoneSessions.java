package cn.qualityaward.gateway.session;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * A session that ended elsewhere while a request of it was under way cannot be saved any more, and need not be: that
 * request is answered, the next one has to log in. The repository itself would fail a half-written answer. While Redis
 * is down everybody is the public: pages can be read, nothing else can be done.
 */
class GoneSessions<S extends Session> implements SessionRepository<S> {

    private static final Logger log = LoggerFactory.getLogger(GoneSessions.class);

    /** Spring Session tells it by this sentence only. */
    private static final String GONE = "Session was invalidated";

    private final SessionRepository<S> redis;

    GoneSessions(SessionRepository<S> redis) {
        this.redis = redis;
    }

    @Override
    public void save(S session) {
        try {
            redis.save(session);
        } catch (IllegalStateException failure) {
            if (!GONE.equals(failure.getMessage())) {
                throw failure;
            }
        }
    }

    @Override
    public S createSession() {
        return redis.createSession();
    }

    @Override
    public @Nullable S findById(String id) {
        try {
            return redis.findById(id);
        } catch (IllegalStateException remains) {
            redis.deleteById(id); // a save that raced with the end left a few attributes behind
            return null;
        } catch (DataAccessException unreachable) {
            log.warn("Nobody is logged in while sessions cannot be read: {}", unreachable.getMessage());
            return null;
        }
    }

    @Override
    public void deleteById(String id) {
        redis.deleteById(id);
    }
}
