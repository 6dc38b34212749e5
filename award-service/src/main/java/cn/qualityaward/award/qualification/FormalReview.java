package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.ExaminationController.Examined;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 形式审查意见 of one application (its id is the application's), which others re-check, each of them once. */
@Entity
class FormalReview extends Aggregate {

    record FormallyReviewed(UUID subject, boolean passed, String opinion, List<String> conditions, String article)
            implements Fact {}

    record Rechecked(UUID subject, boolean passed, String opinion, List<String> conditions, String article)
            implements Fact {}

    record ExaminationCorrected(
            UUID subject,
            StageKind stage,
            boolean passed,
            String opinion,
            List<String> conditions,
            UUID correction,
            String article)
            implements Fact {}

    /**
     * 复核意见
     *
     * @param correction 更正 that made it say what it says; what it said before is kept there
     * @param conditions those that failed; not known of what was found before they were asked for
     */
    record Recheck(
            String name,
            boolean passed,
            String opinion,
            Instant at,
            @Nullable UUID correction,
            @Nullable List<String> conditions,
            @Nullable Boolean material) {

        Recheck(Examination said, String name, Instant at, @Nullable UUID correction) {
            this(name, said.passed(), said.opinion(), at, correction, said.failed(), said.incomplete());
        }

        Examined examined() {
            return new Examined(StageKind.RECHECK, passed, opinion, name, at, correction != null, conditions, material);
        }
    }

    private String reviewer;
    private @Nullable String reviewerName;
    private boolean passed;
    private String opinion;
    private Instant reviewedAt;
    private @Nullable UUID correctionId;
    private @Nullable Boolean material;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<String> conditions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recheckers = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recheck> rechecks = List.of();

    /** Of reviews before, where a correction had it reviewed anew. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Examined> earlier = List.of();

    @SuppressWarnings("NullAway") // for Hibernate
    protected FormalReview() {}

    @SuppressWarnings("NullAway") // review says the rest
    FormalReview(UUID application, Examination said, String article, Decider by, Instant now) {
        super(application);
        review(said, article, by, now);
    }

    /** What was found before stays with it. */
    void reviewAnew(Examination said, String article, Decider by, Instant now) {
        earlier = all().toList();
        recheckers = List.of();
        rechecks = List.of();
        correctionId = null;
        review(said, article, by, now);
    }

    private void review(Examination said, String article, Decider by, Instant now) {
        this.reviewer = by.account();
        this.reviewerName = by.name();
        this.reviewedAt = now;
        say(said);
        done(new FormallyReviewed(id(), passed, opinion, said.failed(), article));
    }

    private void say(Examination said) {
        this.passed = said.passed();
        this.opinion = said.opinion();
        this.conditions = said.failed();
        this.material = said.incomplete();
    }

    /** 复核 by another person: our reading of 复核, the same for every region. */
    void recheck(Examination said, String article, Decider by, Instant now) {
        requireAnother(by);
        rechecks = Stream.concat(rechecks.stream(), Stream.of(new Recheck(said, by.name(), now, null)))
                .toList();
        recheckers = Stream.concat(recheckers.stream(), Stream.of(by.account())).toList();
        done(new Rechecked(id(), said.passed(), said.opinion(), said.failed(), article));
    }

    /** @param place among all its opinions, the formal review's first */
    void correct(int place, Examination said, String article, UUID correction) {
        if (place == 0) {
            say(said);
            this.correctionId = correction;
        } else {
            var all = new ArrayList<>(rechecks);
            var given = all.get(place - 1);
            all.set(place - 1, new Recheck(said, given.name(), given.at(), correction));
            rechecks = List.copyOf(all);
        }
        done(new ExaminationCorrected(
                id(),
                place == 0 ? StageKind.FORMAL_REVIEW : StageKind.RECHECK,
                said.passed(),
                said.opinion(),
                said.failed(),
                correction,
                article));
    }

    void requireAnother(Decider by) {
        if (reviewer.equals(by.account()) || recheckers.contains(by.account())) {
            throw Refusal.conflict("recheck-by-same-person").article("第十三条(二)");
        }
    }

    /** Those of earlier reviews, too, in the order in which they were given. */
    Stream<Examined> all() {
        return Stream.concat(earlier.stream(), opinions());
    }

    /** Those that count, in the order in which they were given. */
    Stream<Examined> opinions() {
        return Stream.concat(
                Stream.of(new Examined(
                        StageKind.FORMAL_REVIEW,
                        passed,
                        opinion,
                        reviewerName,
                        reviewedAt,
                        correctionId != null,
                        conditions,
                        material)),
                rechecks.stream().map(Recheck::examined));
    }
}
