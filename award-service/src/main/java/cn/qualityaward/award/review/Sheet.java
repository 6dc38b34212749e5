package cn.qualityaward.award.review;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 评分表: one reviewer's marks for one applicant in one step; locked once submitted. */
@Entity
class Sheet extends Aggregate {

    /**
     * The record names the sheet, never its marks: nothing leaks before the stage is closed.
     *
     * @param seal of the whole sheet; it lies among the values, which the record shows to nobody. None in old records
     */
    record SheetSubmitted(
            UUID subject,
            UUID application,
            StageKind stage,
            @Nullable String seal) implements Fact {
        @Override
        public String article() {
            return stage.article();
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What a reviewer found of one item.
     *
     * @param strengths 优势
     * @param improvements 改进机会, and what is to be looked at on site
     */
    record Note(
            @NotNull @Size(max = 2_000) String strengths,
            @NotNull @Size(max = 2_000) String improvements) {

        boolean blank() {
            return strengths.isBlank() && improvements.isBlank();
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

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Note> notes = Map.of();

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

    void fill(Map<String, Integer> marks, Map<String, Note> notes, String comment, Rubric rubric) {
        requireUnlocked();
        rubric.check(marks);
        rubric.requireKnown("notes", notes.keySet());
        this.marks = Map.copyOf(marks);
        this.notes = notes.entrySet().stream()
                .filter(note -> !note.getValue().blank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.comment = comment;
    }

    void submit(Rubric rubric, Instant now) {
        requireUnlocked();
        var gaps = rubric.gaps(marks);
        if (!gaps.isEmpty()) {
            throw Refusal.invalid("sheet-incomplete").article(stage.article()).with("gaps", gaps);
        }
        submittedAt = now;
        done(new SheetSubmitted(id(), applicationId, stage, seal()));
    }

    /** The fingerprint (SHA-256, hexadecimal) of all that it says and of whom, by whom and when. */
    String seal() {
        return Canonical.sha256(JSON.writeValueAsString(List.of(
                id(),
                roundId,
                track,
                ordinal,
                applicationId,
                reviewer,
                new TreeMap<>(marks),
                new TreeMap<>(notes),
                comment,
                submittedAt == null ? 0 : submittedAt.toEpochMilli())));
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

    int ordinal() {
        return ordinal;
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

    Map<String, Note> notes() {
        return notes;
    }

    String comment() {
        return comment;
    }
}
