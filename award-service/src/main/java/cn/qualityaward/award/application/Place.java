package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an application stands on its track, until when, and how it came there (办理经过). */
@Embeddable
class Place {

    /** Before the first step of the track while nothing was handed in. */
    private int ordinal = -1;

    @Enumerated(EnumType.STRING)
    private @Nullable StageKind stage;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.DRAFT;

    /** Kept beside what it follows from, for the database is asked for it. */
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private @Nullable LocalDate completeBy;
    private @Nullable LocalDate extendedTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Passage> history = List.of();

    void enter(Procedure.Step step) {
        ordinal = step.ordinal();
        stage = step.kind();
        extendedTo = null;
        come(Outcome.OPEN);
    }

    /** Within the step it is in. */
    void come(Outcome next) {
        outcome = next;
        status = Status.of(stage, next);
        completeBy = null;
    }

    boolean is(StageKind expected, Outcome... any) {
        return stage == expected && List.of(any).contains(outcome);
    }

    /** Not handed in yet, or handed back. */
    boolean withItsApplicant() {
        return outcome == Outcome.DRAFT || outcome == Outcome.RETURNED;
    }

    void completeBy(LocalDate day) {
        completeBy = day;
    }

    /** Nobody's days become fewer. */
    void extend(LocalDate to) {
        if (completeBy != null) {
            completeBy = to;
        }
        extendedTo = extendedTo == null || to.isAfter(extendedTo) ? to : extendedTo;
    }

    /** What had not passed when its round stood still goes on for as long. */
    void later(LocalDate stoppedOn, long days) {
        completeBy = later(completeBy, stoppedOn, days);
        extendedTo = later(extendedTo, stoppedOn, days);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate day, LocalDate stoppedOn, long days) {
        return day == null || day.isBefore(stoppedOn) ? day : day.plusDays(days);
    }

    void note(Instant at, String by, @Nullable String reason, String article, @Nullable String paper) {
        var all = new ArrayList<>(history);
        all.add(new Passage(stage, status, at, by, reason, article, paper));
        history = List.copyOf(all);
    }

    /** Since when it has been in this step this time, as exactly as the database keeps it; nothing where nobody noted it. */
    Instant since() {
        var since = Instant.EPOCH;
        StageKind in = null;
        for (var passage : history) {
            if (passage.stage() != in) {
                in = passage.stage();
                since = passage.at();
            }
        }
        return in == stage ? since.truncatedTo(ChronoUnit.MILLIS) : Instant.EPOCH;
    }

    String article() {
        return stage == null ? "第十三条" : stage.article();
    }

    int ordinal() {
        return ordinal;
    }

    @Nullable
    StageKind stage() {
        return stage;
    }

    Outcome outcome() {
        return outcome;
    }

    Status status() {
        return status;
    }

    @Nullable
    LocalDate completeBy() {
        return completeBy;
    }

    @Nullable
    LocalDate extendedTo() {
        return extendedTo;
    }

    List<Passage> history() {
        return history;
    }
}
