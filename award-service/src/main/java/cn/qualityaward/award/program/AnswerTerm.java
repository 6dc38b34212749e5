package cn.qualityaward.award.program;

import cn.qualityaward.award.program.PolicySource.LastDay;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** 答复期限: by which day an objection or a complaint is to be answered, and how it was counted. */
@Embeddable
public class AnswerTerm {

    private LocalDate answerBy;
    private boolean provisional;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Period period;

    private @Nullable Integer daysLeft;

    @SuppressWarnings("NullAway") // for Hibernate
    protected AnswerTerm() {}

    public AnswerTerm(Period period, LastDay answerBy) {
        this.period = period;
        this.answerBy = answerBy.last();
        this.provisional = answerBy.provisional();
    }

    public void stop(int left) {
        this.daysLeft = left;
    }

    public void goOn(Period rest, LastDay last) {
        this.period = rest;
        this.daysLeft = null;
        counted(last);
    }

    /**
     * What is over already is not given again, and no day that has begun is taken away.
     *
     * @return whether it is told anew
     */
    public boolean recount(LastDay last, LocalDate today) {
        if (answerBy.isBefore(today) || last.equals(new LastDay(answerBy, provisional))) {
            return false;
        }
        counted(last.last().isBefore(today) ? new LastDay(today, last.provisional()) : last);
        return true;
    }

    private void counted(LastDay last) {
        this.answerBy = last.last();
        this.provisional = last.provisional();
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    /** Rests on a year whose holidays are not announced yet. */
    public boolean provisional() {
        return provisional;
    }

    /** As it was counted; absent for what was raised before that was kept. */
    @Nullable
    public Period period() {
        return period;
    }

    /** What is left of it while its round stands still. */
    @Nullable
    public Integer daysLeft() {
        return daysLeft;
    }
}
