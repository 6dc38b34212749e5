package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.SupplementFacts.SupplementsAnswered;
import cn.qualityaward.award.qualification.SupplementFacts.SupplementsAsked;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 补充材料通知: what an officer asked for in one step, and the submission that answered it. */
@Entity
class Supplement extends Aggregate {

    /**
     * @param items all that is wanted, at once (一次告知)
     * @param completeBy the last day for it
     */
    record Wanted(
            @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 500) String> items,
            @NotNull LocalDate completeBy) {

        String told() {
            return String.join("；", items);
        }
    }

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private StageKind stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> wanted;

    private LocalDate lastDay;
    private String askedBy;
    private String askedByName;
    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Integer submission;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Supplement() {}

    Supplement(Application application, Wanted wanted, Decider by, Instant now) {
        super(Ids.next());
        this.applicationId = application.id();
        this.stage = Objects.requireNonNull(application.stage());
        this.wanted = List.copyOf(wanted.items());
        this.lastDay = wanted.completeBy();
        this.askedBy = by.account();
        this.askedByName = by.name();
        this.askedAt = now;
        done(new SupplementsAsked(id(), applicationId, application.roundId(), wanted.items(), lastDay));
    }

    /** Whoever asked goes on with it. */
    void answered(int submission, Instant now) {
        this.submission = submission;
        this.answeredAt = now;
        done(new SupplementsAnswered(id(), applicationId, stage, askedBy, submission));
    }

    StageKind stage() {
        return stage;
    }

    List<String> wanted() {
        return wanted;
    }

    /** As it was set; an extension stands with the application. */
    LocalDate lastDay() {
        return lastDay;
    }

    String askedByName() {
        return askedByName;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    /** The number of the submission that answered it. */
    @Nullable
    Integer submission() {
        return submission;
    }
}
