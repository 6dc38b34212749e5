package cn.qualityaward.award.message;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A last day that somebody is reminded of as long as they have not acted. */
@Entity
class Watch extends Aggregate {

    /** 批量提醒 by the office. */
    record RemindersSent(UUID subject, UUID round, Awaited kind, int recipients, String article) implements Fact {}

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private Awaited kind;

    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    private @Nullable ApplicantKind track;

    private @Nullable LocalDate due;

    private boolean over;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Watch() {}

    Watch(UUID round, Awaited kind, UUID about, @Nullable ApplicantKind track, @Nullable LocalDate due) {
        super(Ids.next());
        this.roundId = round;
        this.kind = kind;
        this.aboutId = about;
        this.track = track;
        this.due = due;
    }

    void moveTo(LocalDate due) {
        this.due = due;
    }

    void remindedByOffice(List<Outstanding.Waiting> waiting) {
        done(new RemindersSent(id(), roundId, kind, waiting.size(), kind.article()));
    }

    void end() {
        over = true;
    }

    Matter matter() {
        return new Matter(roundId, kind.article(), kind.link());
    }

    UUID roundId() {
        return roundId;
    }

    Awaited kind() {
        return kind;
    }

    /** The round, application, letter, panel or objection. */
    UUID about() {
        return aboutId;
    }

    @Nullable
    ApplicantKind track() {
        return track;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    boolean over() {
        return over;
    }
}
