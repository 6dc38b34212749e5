package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Letter.Stamped;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.secrecy.Stamp;
import cn.qualityaward.award.secrecy.Stamp.Purpose;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 专家共享 on the side that receives: the stamp is looked at first, then it becomes an entry to be admitted as any other. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BringingAlong {

    private static final Duration VALID = Duration.ofDays(90);

    private final Experts experts;
    private final Stamp stamp;
    private final ProcedureClock clock;

    BringingAlong(Experts experts, Stamp stamp, ProcedureClock clock) {
        this.experts = experts;
        this.stamp = stamp;
        this.clock = clock;
    }

    /**
     * What somebody said of themself here stays as it is.
     *
     * @param here the code of this region
     */
    Expert bring(Stamped brought, Numbers numbers, String here, Caller caller) {
        requireGenuine(brought, here, caller);
        var known = experts.findByAccount(caller.id());
        var expert = known.orElseGet(() -> new Expert(caller.id()));
        if (known.isEmpty()) {
            expert.describe(brought.letter().description());
        }
        expert.knownBy(numbers);
        expert.comeFrom(Origin.of(brought.letter(), clock.now()));
        return expert;
    }

    private void requireGenuine(Stamped brought, String here, Caller caller) {
        var letter = brought.letter();
        if (!stamp.isOn(Purpose.EXPERT, letter, brought.stamp())) {
            throw Refusal.invalid("expert-letter-forged").field("stamp").article(Offer.ARTICLE);
        }
        if (!letter.account().equals(Letter.account(caller.id()))) {
            throw Refusal.forbidden("expert-letter-anothers").article(Offer.ARTICLE);
        }
        if (!letter.to().code().equals(here)) {
            throw Refusal.conflict("expert-letter-elsewhere")
                    .article(Offer.ARTICLE)
                    .with("region", letter.to().name());
        }
        if (clock.now().isAfter(letter.confirmedAt().plus(VALID))) {
            throw Refusal.conflict("expert-letter-expired").article(Offer.ARTICLE);
        }
    }
}
