package cn.qualityaward.award.qualification;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.ExaminationController.Examined;
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

    record FormallyReviewed(UUID subject, boolean passed, String opinion) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record Rechecked(UUID subject, boolean passed, String opinion) implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    record ExaminationCorrected(UUID subject, StageKind stage, boolean passed, String opinion, UUID correction)
            implements Fact {
        @Override
        public String article() {
            return "第十三条(二)";
        }
    }

    /**
     * 复核意见
     *
     * @param correction 更正 that made it say what it says; what it said before is kept there
     */
    record Recheck(
            String name,
            boolean passed,
            String opinion,
            Instant at,
            @Nullable UUID correction) {}

    private String reviewer;
    private @Nullable String reviewerName;
    private boolean passed;
    private String opinion;
    private Instant reviewedAt;
    private @Nullable UUID correctionId;

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
    FormalReview(UUID application, boolean passed, String opinion, Decider by, Instant now) {
        super(application);
        review(passed, opinion, by, now);
    }

    /** What was found before stays with it. */
    void reviewAnew(boolean passed, String opinion, Decider by, Instant now) {
        earlier = all().toList();
        recheckers = List.of();
        rechecks = List.of();
        correctionId = null;
        review(passed, opinion, by, now);
    }

    private void review(boolean passed, String opinion, Decider by, Instant now) {
        this.reviewer = by.account();
        this.reviewerName = by.name();
        this.passed = passed;
        this.opinion = opinion;
        this.reviewedAt = now;
        done(new FormallyReviewed(id(), passed, opinion));
    }

    /** 复核 by another person: our reading of 复核, the same for every region. */
    void recheck(boolean passed, String opinion, Decider by, Instant now) {
        requireAnother(by);
        rechecks = Stream.concat(rechecks.stream(), Stream.of(new Recheck(by.name(), passed, opinion, now, null)))
                .toList();
        recheckers = Stream.concat(recheckers.stream(), Stream.of(by.account())).toList();
        done(new Rechecked(id(), passed, opinion));
    }

    /** @param place among all its opinions, the formal review's first */
    void correct(int place, boolean passed, String opinion, UUID correction) {
        if (place == 0) {
            this.passed = passed;
            this.opinion = opinion;
            this.correctionId = correction;
        } else {
            var all = new ArrayList<>(rechecks);
            var said = all.get(place - 1);
            all.set(place - 1, new Recheck(said.name(), passed, opinion, said.at(), correction));
            rechecks = List.copyOf(all);
        }
        done(new ExaminationCorrected(
                id(), place == 0 ? StageKind.FORMAL_REVIEW : StageKind.RECHECK, passed, opinion, correction));
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
                        StageKind.FORMAL_REVIEW, passed, opinion, reviewerName, reviewedAt, correctionId != null)),
                rechecks.stream()
                        .map(one -> new Examined(
                                StageKind.RECHECK,
                                one.passed(),
                                one.opinion(),
                                one.name(),
                                one.at(),
                                one.correction() != null)));
    }
}
