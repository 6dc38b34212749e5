package cn.qualityaward.award.discipline;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.discipline.DisciplineFacts.ClueHandled;
import cn.qualityaward.award.discipline.DisciplineFacts.DisciplineRated;
import cn.qualityaward.award.discipline.Side.Grade;
import cn.qualityaward.award.discipline.Side.Point;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.secrecy.ClosedWhole;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 双向监督反馈: how the other side kept discipline in one step, as one who met it says, once. */
@Entity
class DisciplineRating extends Aggregate {

    static final String ARTICLE = "第十九条";

    record Graded(@NotNull Point point, @NotNull Grade grade) {}

    /**
     * @param remark for the discipline inspection, and for the office once the round is over; never for the other side
     * @param clue 违纪线索, for the discipline inspection alone
     */
    record Text(
            @NotNull @Size(max = 10) List<@NotNull @Valid Graded> grades,
            @Nullable @Size(max = 1000) String remark,
            @Nullable @Size(max = 4000) String clue) {}

    private UUID roundId;
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private ApplicantKind track;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String account;

    @Convert(converter = ClosedWhole.class)
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Graded> grades;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String remark;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String clue;

    private Instant ratedAt;

    @Convert(converter = ClosedWhole.class)
    private @Nullable String handling;

    private @Nullable Instant handledAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected DisciplineRating() {}

    DisciplineRating(Application application, int ordinal, Side side, Text text, Caller by, Instant now) {
        super(Ids.next());
        requireEachOnce(side, text.grades());
        this.roundId = application.roundId();
        this.applicationId = application.id();
        this.track = application.track();
        this.ordinal = ordinal;
        this.side = side;
        this.account = by.id();
        this.name = by.name();
        this.grades = List.copyOf(text.grades());
        this.remark = said(text.remark());
        this.clue = said(text.clue());
        this.ratedAt = now;
        done(new DisciplineRated(id(), roundId, applicationId, ordinal, side, clue != null));
    }

    private static void requireEachOnce(Side side, List<Graded> grades) {
        if (!grades.stream()
                .map(Graded::point)
                .sorted()
                .toList()
                .equals(side.points().stream().sorted().toList())) {
            throw Refusal.invalid("rating-incomplete").article(ARTICLE).field("grades");
        }
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** 办理: what the discipline inspection did with the clue; told anew, it is this that holds. */
    void handle(String words, Instant now) {
        if (clue == null) {
            throw Refusal.unknown("not-found");
        }
        handling = words;
        handledAt = now;
        done(new ClueHandled(id(), roundId));
    }

    UUID roundId() {
        return roundId;
    }

    UUID applicationId() {
        return applicationId;
    }

    ApplicantKind track() {
        return track;
    }

    int ordinal() {
        return ordinal;
    }

    Side side() {
        return side;
    }

    /** For whom it is said: however many work for one applicant, they are one. */
    String voice() {
        return side == Side.APPLICANT ? applicationId.toString() : account;
    }

    /** Who says it. */
    String name() {
        return name;
    }

    List<Graded> grades() {
        return grades;
    }

    @Nullable
    String remark() {
        return remark;
    }

    @Nullable
    String clue() {
        return clue;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    @Nullable
    String handling() {
        return handling;
    }

    @Nullable
    Instant handledAt() {
        return handledAt;
    }
}
