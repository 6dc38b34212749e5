package cn.qualityaward.award.expert;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 替换评审专家 on a panel chosen by hand, and 补评 once a step is closed: whoever was taken in for somebody reviews what that one no longer does, and nothing
 * else; nobody else is moved.
 */
@Embeddable
class StandIns {

    /**
     * @param draw by which they were found
     * @param byHand why the office chose them instead; neither is known of an earlier build's
     * @param late whether the step was closed on the sheet of whom they replace (补评)
     */
    record StandIn(
            UUID expert,
            UUID replaced,
            List<UUID> applications,
            String reason,
            String by,
            Instant at,
            @Nullable UUID draw,
            @Nullable String byHand,
            @Nullable Boolean late) {

        boolean isFor(UUID of, UUID application) {
            return replaced.equals(of) && applications.contains(application);
        }

        boolean isLate() {
            return Boolean.TRUE.equals(late);
        }
    }

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StandIn> standIns = List.of();

    void add(StandIn more) {
        standIns = Stream.concat(standIns.stream(), Stream.of(more)).toList();
    }

    /** Whoever sat there from the beginning reviews everybody. */
    boolean reviews(UUID expert, UUID application) {
        return !onlyStandsIn(expert) || standsIn(expert, application);
    }

    boolean standsIn(UUID expert, UUID application) {
        return of(expert, application).findAny().isPresent();
    }

    boolean marksLate(UUID expert, UUID application) {
        return of(expert, application).anyMatch(StandIn::isLate);
    }

    /** Whom they are to mark though the step is closed. */
    Stream<UUID> late(UUID expert) {
        return standIns.stream()
                .filter(one -> one.expert().equals(expert) && one.isLate())
                .flatMap(one -> one.applications().stream())
                .distinct();
    }

    private Stream<StandIn> of(UUID expert, UUID application) {
        return standIns.stream()
                .filter(one -> one.expert().equals(expert) && one.applications().contains(application));
    }

    boolean onlyStandsIn(UUID expert) {
        return standIns.stream().anyMatch(one -> one.expert().equals(expert));
    }

    /** Of those on a panel chosen by hand; where reviewers are drawn, but for what they were drawn for. */
    boolean onlyMarksLate(UUID expert) {
        return onlyStandsIn(expert)
                && standIns.stream().filter(one -> one.expert().equals(expert)).allMatch(StandIn::isLate);
    }

    /** Who was taken in for that one to review the application. */
    Stream<StandIn> forWhom(UUID replaced, UUID application) {
        return standIns.stream().filter(one -> one.isFor(replaced, application));
    }
}
