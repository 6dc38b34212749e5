package cn.qualityaward.award.expert;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * 替换评审专家 on a panel chosen by hand: whoever was taken in for somebody reviews what that one no longer does, and nothing
 * else; nobody else is moved.
 */
@Embeddable
class StandIns {

    record StandIn(UUID expert, UUID replaced, List<UUID> applications, String reason, String by, Instant at) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StandIn> standIns = List.of();

    void add(StandIn more) {
        standIns = Stream.concat(standIns.stream(), Stream.of(more)).toList();
    }

    /** Whoever sat there from the beginning reviews everybody. */
    boolean reviews(UUID expert, UUID application) {
        return !onlyStandsIn(expert)
                || standIns.stream()
                        .anyMatch(one -> one.expert().equals(expert)
                                && one.applications().contains(application));
    }

    boolean onlyStandsIn(UUID expert) {
        return standIns.stream().anyMatch(one -> one.expert().equals(expert));
    }

    /** Who was taken in for that one to review the application. */
    Stream<UUID> forWhom(UUID replaced, UUID application) {
        return standIns.stream()
                .filter(one ->
                        one.replaced().equals(replaced) && one.applications().contains(application))
                .map(StandIn::expert);
    }
}
