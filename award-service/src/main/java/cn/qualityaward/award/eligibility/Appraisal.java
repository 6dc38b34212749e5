package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 逐条审查: what whoever examines a dossier found of one condition. The latest of a condition counts. */
@Entity
class Appraisal extends Aggregate {

    /** @param basis what it was judged by (审查依据) */
    record Text(
            @NotBlank @Size(max = 50) String condition,
            @NotNull Result result,
            @NotBlank @Size(max = 500) String basis) {}

    record ConditionAppraised(UUID subject, UUID application, Text text, String unit, String article) implements Fact {}

    record AppraisalCorrected(UUID subject, UUID application, Text text, UUID correction, String article)
            implements Fact {}

    private UUID applicationId;

    /** The step it was found in; unknown of older ones. */
    private @Nullable Integer ordinal;

    private String condition;

    @Enumerated(EnumType.STRING)
    private Result result;

    private String basis;
    private String unit;
    private Instant appraisedAt;

    /** 更正 that made it say what it says; what it said before is kept there. */
    private @Nullable UUID correctionId;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Appraisal() {}

    Appraisal(Application application, Text text, Finding of, Decider by, Instant now) {
        super(Ids.next());
        this.applicationId = application.id();
        this.ordinal = application.ordinal();
        this.condition = text.condition();
        this.result = text.result();
        this.basis = text.basis();
        this.unit = by.unit();
        this.appraisedAt = now;
        done(new ConditionAppraised(id(), applicationId, text, unit, of.article()));
    }

    void correct(Text text, UUID correction, String article) {
        this.result = text.result();
        this.basis = text.basis();
        this.correctionId = correction;
        done(new AppraisalCorrected(id(), applicationId, text, correction, article));
    }

    Finding over(Finding stated) {
        return stated.found(result, basis, unit, appraisedAt);
    }

    boolean corrected() {
        return correctionId != null;
    }

    boolean foundInStepOf(Application application) {
        return ordinal != null && application.inStep(ordinal, appraisedAt);
    }

    String condition() {
        return condition;
    }

    Result result() {
        return result;
    }

    /** Not merely that it is open. */
    boolean decides() {
        return result != Result.UNDETERMINED;
    }

    String basis() {
        return basis;
    }

    String unit() {
        return unit;
    }

    Instant appraisedAt() {
        return appraisedAt;
    }
}
