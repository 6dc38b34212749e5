package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 推荐意见 on one application (its id is the application's): who signed it, and whether it recommends. */
@Entity
class Recommendation extends Aggregate {

    record RecommendationSigned(
            UUID subject,
            String unit,
            boolean recommended,
            String opinion,
            @Nullable String paper) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    record RecommendationCorrected(UUID subject, String unit, boolean recommended, String opinion, UUID correction)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    /** What it rested on did not pass: it is signed anew, or not. */
    record RecommendationSetAside(UUID subject, String unit, UUID correction) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    record RecommendationPageKept(UUID subject, SignedPage page) implements Fact {
        @Override
        public String article() {
            return "第十三条(一)";
        }
    }

    /**
     * What was signed before it was set aside.
     *
     * @param paper from which it was entered
     */
    record Earlier(
            String unit,
            boolean recommended,
            String opinion,
            Instant signedAt,
            @Nullable LocalDate signedOn,
            @Nullable String signer,
            @Nullable String paper,
            List<SignedPage> signedPages,
            UUID setAsideBy) {

        /** What was set aside before the days of papers were kept was signed when it was entered. */
        LocalDate day() {
            return Objects.requireNonNullElseGet(
                    signedOn, () -> ProcedureClock.local(signedAt).toLocalDate());
        }
    }

    private UUID roundId;
    private String unit;
    private boolean recommended;
    private String opinion;
    private Instant signedAt;

    /** 签署日期: of a paper the day that stands on it. */
    private LocalDate signedOn;

    /** Who signed it here; what was signed before signers were kept has none. */
    private @Nullable String signer;

    /** The number of the paper on which the signature stands. */
    private @Nullable String paper;

    /** 更正 that made it say what it says; what it said before is kept there. */
    private @Nullable UUID correctionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SignedPage> signedPages = List.of();

    /** 更正 by which it rests on nothing any more, until it is signed anew. */
    private @Nullable UUID setAsideBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Earlier> earlier = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Recommendation() {}

    @SuppressWarnings("NullAway") // sign says the rest
    Recommendation(Application application, Recommendations.Signed signed, Decider by, Instant now) {
        super(application.id());
        this.roundId = application.roundId();
        sign(signed, by, now);
    }

    private void sign(Recommendations.Signed says, Decider by, Instant now) {
        this.unit = by.unit();
        this.recommended = says.recommended();
        this.opinion = says.opinion();
        this.signedAt = now;
        this.signedOn = by.on(now);
        var signed = by.paper();
        this.signer = signed == null ? by.name() : null;
        this.paper = signed == null ? null : signed.number();
        done(new RecommendationSigned(id(), unit, recommended, opinion, by.onPaper()));
    }

    /** What was signed before stays with it. */
    void signAnew(Recommendations.Signed signed, Decider by, Instant now) {
        var former = new Earlier(
                unit,
                recommended,
                opinion,
                signedAt,
                signedOn,
                signer,
                paper,
                signedPages,
                Objects.requireNonNull(setAsideBy));
        earlier = Stream.concat(earlier.stream(), Stream.of(former)).toList();
        signedPages = List.of();
        correctionId = null;
        setAsideBy = null;
        sign(signed, by, now);
    }

    /** Whoever checks does so anew, so there is nothing to rest on. */
    void setAside(UUID correction) {
        this.setAsideBy = correction;
        done(new RecommendationSetAside(id(), unit, correction));
    }

    boolean stands() {
        return setAsideBy == null;
    }

    /** A paper that was entered is there already, and an expert has no seal. */
    boolean lacksItsPage() {
        return paper == null && signedPages.isEmpty() && !unit.startsWith("expert/");
    }

    List<Earlier> earlier() {
        return earlier;
    }

    void correct(Recommendations.Signed says, UUID correction) {
        this.recommended = says.recommended();
        this.opinion = says.opinion();
        this.correctionId = correction;
        done(new RecommendationCorrected(id(), unit, recommended, opinion, correction));
    }

    boolean corrected() {
        return correctionId != null;
    }

    String unit() {
        return unit;
    }

    boolean recommended() {
        return recommended;
    }

    String opinion() {
        return opinion;
    }

    Instant signedAt() {
        return signedAt;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    @Nullable
    String signer() {
        return signer;
    }

    @Nullable
    String paper() {
        return paper;
    }

    void keep(SignedPage page) {
        signedPages = SignedPages.with(signedPages, page, "第十三条(一)");
        done(new RecommendationPageKept(id(), page));
    }

    List<SignedPage> signedPages() {
        return signedPages;
    }
}
