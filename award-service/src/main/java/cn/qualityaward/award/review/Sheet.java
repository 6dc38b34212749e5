package cn.qualityaward.award.review;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 评分表: one reviewer's marks for one applicant in one step; locked once submitted. */
@Entity
class Sheet extends Aggregate {

    /** The record names the sheet, never its marks: nothing leaks before the stage is closed. */
    record SheetSubmitted(UUID subject, UUID application, StageKind stage) implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    private UUID roundId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    private UUID applicationId;
    private String reviewer;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> marks = Map.of();

    private String comment = "";
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Sheet() {}

    Sheet(Desk desk, UUID application, String reviewer) {
        super(Ids.next());
        this.roundId = desk.round();
        this.track = desk.track();
        this.ordinal = desk.step().ordinal();
        this.stage = desk.step().kind();
        this.applicationId = application;
        this.reviewer = reviewer;
    }

    void fill(Map<String, Integer> marks, String comment, Rubric rubric) {
        requireUnlocked();
        rubric.check(marks);
        this.marks = Map.copyOf(marks);
        this.comment = comment;
    }

    void submit(Rubric rubric, Instant now) {
        requireUnlocked();
        var gaps = rubric.gaps(marks);
        if (!gaps.isEmpty()) {
            throw Refusal.invalid("sheet-incomplete").article(stage.article()).with("gaps", gaps);
        }
        submittedAt = now;
        done(new SheetSubmitted(id(), applicationId, stage));
    }

    private void requireUnlocked() {
        if (submittedAt != null) {
            throw Refusal.conflict("sheet-locked").article(stage.article());
        }
    }

    boolean submitted() {
        return submittedAt != null;
    }

    UUID applicationId() {
        return applicationId;
    }

    StageKind stage() {
        return stage;
    }

    ApplicantKind track() {
        return track;
    }

    String reviewer() {
        return reviewer;
    }

    Map<String, Integer> marks() {
        return marks;
    }

    String comment() {
        return comment;
    }
}
