package cn.qualityaward.award.subsidy;

import cn.qualityaward.award.audit.Aggregate;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.conferral.HonourConferred;
import cn.qualityaward.award.eligibility.EarlierHonours.Repeat;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        PUBLIC_FUNDED,
        /** 是否再次获得同一奖项待核 */
        REPEAT_UNDETERMINED
    }

    record GrantDetermined(UUID subject, BigDecimal amount, Ground ground, int budgetYear) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    /** 书面核定: whether the same winner had the same award before. */
    record RepeatFound(UUID subject, boolean again, String evidence) implements Fact {
        @Override
        public String article() {
            return ARTICLE;
        }
    }

    private static final String ARTICLE = "第十六条";

    private UUID roundId;
    private String winner;
    private String classCode;
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private int budgetYear;
    private boolean publicFunded;
    private @Nullable String evidence;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Grant() {}

    @SuppressWarnings("NullAway.Init") // ground and amount are set by determine
    Grant(HonourConferred honour, Policy policy) {
        super(honour.subject());
        this.roundId = honour.round();
        this.winner = honour.winner();
        this.classCode = honour.classCode();
        this.publicFunded = honour.publicFunded();
        this.budgetYear = honour.on().getYear() + policy.budgetYearOffset();
        determine(honour.repeated(), policy);
    }

    /** Where records did not tell, the office finds it in writing, once. */
    void find(boolean again, String evidence, Policy policy) {
        if (ground != Ground.REPEAT_UNDETERMINED) {
            throw Refusal.conflict("repeat-determined").article(ARTICLE).with("ground", ground);
        }
        this.evidence = evidence;
        done(new RepeatFound(id(), again, evidence));
        determine(again ? Repeat.AGAIN : Repeat.FIRST, policy);
    }

    private void determine(Repeat repeated, Policy policy) {
        var money = policy.moneyOf(classCode);
        this.ground = ground(repeated, policy, money);
        this.amount = ground == Ground.BY_CLASS ? money : BigDecimal.ZERO;
        done(new GrantDetermined(id(), amount, ground, budgetYear));
    }

    private Ground ground(Repeat repeated, Policy policy, BigDecimal money) {
        if (money.signum() == 0) {
            return Ground.CLASS_WITHOUT_MONEY;
        }
        if (publicFunded && policy.publicFundedExcluded()) {
            return Ground.PUBLIC_FUNDED;
        }
        if (repeated == Repeat.FIRST || policy.repeatWin().money()) {
            return Ground.BY_CLASS;
        }
        return repeated == Repeat.AGAIN ? Ground.SAME_AWARD_AGAIN : Ground.REPEAT_UNDETERMINED;
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

    /** What the office found it by, where records did not tell. */
    @Nullable
    String evidence() {
        return evidence;
    }

    UUID roundId() {
        return roundId;
    }
}
