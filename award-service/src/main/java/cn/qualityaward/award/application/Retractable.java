package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 撤销原决定: what a module keeps of a joint step that was closed; whoever takes it back, so that it is decided anew with the
 * ordinary means, knows none of the modules. A step nobody answers for stays closed.
 */
public interface Retractable {

    /**
     * @param id of what takes it back, kept with what it took back
     * @param by whoever confirmed it, for the unit whose decision it is, and the document it rests on
     */
    record Retracted(UUID id, UUID round, String reason, Decider by) {

        /** As a history says it; it promises nobody anything. */
        public String told() {
            return "撤销原决定，重新作出决定：" + reason;
        }

        /** As what was taken back keeps it. */
        public Withdrawn withdrawn(Instant now) {
            var paper = Objects.requireNonNull(by.paper()); // it always rests on one
            return new Withdrawn(id, reason, paper.number(), paper.date(), now);
        }
    }

    /**
     * Stands beside the original that no longer holds.
     *
     * @param by what took it back
     */
    record Withdrawn(UUID by, String reason, String documentNumber, LocalDate documentDate, Instant at) {

        /** @param told what the record was told; of old ones no more than {@code by} and {@code why} */
        public boolean isAsTold(UUID by, String why, @Nullable Withdrawn told) {
            return told == null ? this.by.equals(by) && reason.equals(why) : equals(told);
        }
    }

    /**
     * What stands there and would no longer: shown before it is taken back.
     *
     * @param number of the document it stands in (会议纪要、公示), where it bears one
     * @param on the day of it, where it has one
     * @param named whom it names
     */
    record Standing(
            StageKind stage,
            @Nullable String number,
            @Nullable LocalDate on,
            List<UUID> named) {}

    /** Whether it keeps what steps of that kind decide; it is asked of the step that is open, too, where it may have begun. */
    boolean closes(StageKind stage);

    /** The tracks decided on together with this one there, which come back with it; itself may be among them. */
    default Set<ApplicantKind> together(UUID round, ApplicantKind track, Step step) {
        return Set.of(track);
    }

    /**
     * Whom that decision itself ended there: they come back. Whoever left otherwise (withdrew, was barred, was removed after
     * an objection, no longer fulfilled a condition) does not.
     */
    default Set<UUID> turnedDown(UUID round, ApplicantKind track, Step step) {
        return Set.of();
    }

    /** What was decided there; asked before it is taken back. */
    List<Standing> standing(UUID round, ApplicantKind track, Step step);

    /** Refuses with the article where something stands against it: nothing is changed by it. */
    default void requireRetractable(UUID round, ApplicantKind track, Step step) {}

    /**
     * Takes back what it keeps of that step on that track, if anything; the original is kept and says by what. The later step
     * comes first, the one that is open among them, and once for each track that was decided on together. Applications are
     * moved by whoever asks.
     */
    void retract(UUID round, ApplicantKind track, Step step, Retracted why);
}
