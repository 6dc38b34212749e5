package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.StageRescored;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.Canonical;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 社会评价得分 of one application (its id is the application's), with the document it comes from; only ever corrected. */
@Entity
class SocialEvaluation extends Aggregate {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * @param source e.g. the survey's report with its number
     * @param feedback to whoever does not go on, where the stage eliminates
     */
    record Result(
            @NotNull UUID application,

            @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
            BigDecimal score,

            @NotBlank @Size(max = 200) String source,
            @NotNull LocalDate date,
            boolean passed,
            @Nullable @Size(max = 4000) String feedback) {}

    interface EvaluationFact extends Fact {
        @Override
        default String article() {
            return StageKind.SOCIAL_EVALUATION.article();
        }
    }

    /**
     * The record names the source; the score stays with the stage, as sheets keep their marks, under its seal.
     *
     * @param seal none in old records
     */
    record SocialEvaluationEntered(
            UUID subject,
            UUID round,
            String source,
            LocalDate date,
            @Nullable String seal) implements EvaluationFact {}

    /** @param before the seal of what it said */
    record SocialEvaluationCorrected(
            UUID subject,
            UUID round,
            ApplicantKind track,
            String source,
            LocalDate date,
            UUID correction,
            String before,
            String seal)
            implements EvaluationFact, StageRescored {}

    record EvaluationSourceKept(UUID subject, SignedPage page) implements EvaluationFact {}

    private UUID roundId;
    private BigDecimal score;
    private String source;
    private LocalDate sourceDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> pages = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected SocialEvaluation() {}

    SocialEvaluation(UUID round, Result result) {
        super(result.application());
        this.roundId = round;
        this.score = result.score();
        this.source = result.source();
        this.sourceDate = result.date();
        done(new SocialEvaluationEntered(id(), round, source, sourceDate, seal()));
    }

    /** 更正; the correction keeps what it said. */
    void correct(ApplicantKind track, BigDecimal score, String source, LocalDate date, UUID correction) {
        var before = seal();
        this.score = score;
        this.source = source;
        this.sourceDate = date;
        done(new SocialEvaluationCorrected(id(), roundId, track, source, date, correction, before, seal()));
    }

    /** The scan of the document it comes from. */
    void keep(SignedPage page) {
        pages = SignedPages.with(pages, page, StageKind.SOCIAL_EVALUATION.article());
        done(new EvaluationSourceKept(id(), page));
    }

    /** The fingerprint (SHA-256, hexadecimal) of all that it says and of whom. */
    String seal() {
        return Canonical.sha256(JSON.writeValueAsString(List.of(id(), roundId, said(), source, sourceDate.toString())));
    }

    /** With both decimals, however many were written. */
    String said() {
        return score.setScale(2).toPlainString();
    }

    BigFraction exactly() {
        var hundredths = score.movePointRight(2).toBigIntegerExact();
        return BigFraction.of(hundredths, BigInteger.valueOf(100));
    }

    boolean sharesSource(SocialEvaluation other) {
        return source.equals(other.source) && sourceDate.equals(other.sourceDate);
    }

    String source() {
        return source;
    }

    LocalDate sourceDate() {
        return sourceDate;
    }

    List<SignedPage> pages() {
        return pages;
    }
}
