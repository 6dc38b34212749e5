package cn.qualityaward.award.subsidy;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.conferral.HonourConferred;
import cn.qualityaward.award.program.Policy;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** 质量工作资助资金 due for one honour (its id is the honour's), in yuan; zero with the reason why. */
@Entity
@Table(name = "subsidy_grant") // grant is a word of SQL
class Grant extends Aggregate {

    enum Ground {
        /** 按奖项资助 */
        BY_CLASS,
        /** 该奖项不资助 */
        CLASS_WITHOUT_MONEY,
        /** 再次获得同一奖项，不再资助 */
        SAME_AWARD_AGAIN,
        /** 财政供养单位，不予资助 */
        PUBLIC_FUNDED
    }

    record GrantDetermined(UUID subject, BigDecimal amount, Ground ground, int budgetYear) implements Fact {
        @Override
        public String article() {
            return "第十六条";
        }
    }

    private UUID roundId;
    private String winner;
    private String classCode;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private int budgetYear;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Grant() {}

    Grant(HonourConferred honour, Policy policy) {
        super(honour.subject());
        this.roundId = honour.round();
        this.winner = honour.winner();
        this.classCode = honour.classCode();
        var money = policy.moneyOf(honour.classCode());
        this.ground = ground(honour, policy, money);
        this.amount = ground == Ground.BY_CLASS ? money : BigDecimal.ZERO;
        this.budgetYear = honour.on().getYear() + policy.budgetYearOffset();
        done(new GrantDetermined(id(), amount, ground, budgetYear));
    }

    private static Ground ground(HonourConferred honour, Policy policy, BigDecimal money) {
        if (money.signum() == 0) {
            return Ground.CLASS_WITHOUT_MONEY;
        }
        if (honour.repeated() && !policy.repeatWin().money()) {
            return Ground.SAME_AWARD_AGAIN;
        }
        return honour.publicFunded() && policy.publicFundedExcluded() ? Ground.PUBLIC_FUNDED : Ground.BY_CLASS;
    }

    String winner() {
        return winner;
    }

    String classCode() {
        return classCode;
    }

    BigDecimal amount() {
        return amount;
    }

    Ground ground() {
        return ground;
    }

    int budgetYear() {
        return budgetYear;
    }

    UUID roundId() {
        return roundId;
    }
}
