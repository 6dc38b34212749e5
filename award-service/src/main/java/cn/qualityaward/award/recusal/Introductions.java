package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 本人信息: by what the system finds an interest that nobody declares. Whoever works on the award gives it once, before
 * they declare in a round for the first time (第十八条); reviewers have it in the pool.
 */
@Component
class Introductions implements StandingWork {

    private final StaffNumbers numbers;
    private final StaffRoll roll;
    private final Rounds rounds;

    Introductions(StaffNumbers numbers, StaffRoll roll, Rounds rounds) {
        this.numbers = numbers;
        this.roll = roll;
        this.rounds = rounds;
    }

    void require(Caller caller) {
        if (!numbered(caller)) {
            throw Refusal.conflict("own-number-missing").field("mobile").article("第十八条");
        }
        if (!placed(caller)) {
            throw Refusal.conflict("own-organizations-missing")
                    .field("nothingElse")
                    .article("第十八条");
        }
    }

    /** Also of whoever declared before it was asked: they are not locked out, and asked all the same. */
    @Override
    public Stream<Standing> of(Caller caller) {
        return Readership.worksOnTheAward(caller)
                        && !(numbered(caller) && placed(caller))
                        && rounds.existsByStateIn(Round.UNDER_WAY)
                ? Stream.of(new Standing("introduce-yourself", "第十八条", 1))
                : Stream.empty();
    }

    private boolean numbered(Caller caller) {
        return numbers.findByAccount(caller.id()).isPresent();
    }

    /** For whom they work, or that there is nobody besides the body in whose seat they are. */
    private boolean placed(Caller caller) {
        return roll.findByAccount(caller.id()).stream()
                .map(StaffOrganizations::said)
                .anyMatch(Organizations::said);
    }
}
