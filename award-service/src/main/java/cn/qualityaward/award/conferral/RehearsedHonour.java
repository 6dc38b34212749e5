package cn.qualityaward.award.conferral;

import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.eligibility.RehearsedPast;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the policy asks for one of its own classes first, a fictitious applicant holds it just long enough. */
@Component
class RehearsedHonour implements RehearsedPast {

    private final Honours honours;
    private final ProcedureClock clock;

    RehearsedHonour(Honours honours, ProcedureClock clock) {
        this.honours = honours;
        this.clock = clock;
    }

    @Override
    public void give(Claimant who, String division, Policy policy) {
        var asked = policy.prerequisiteAward();
        if (asked == null || asked.tenant() != null) {
            return;
        }
        var on = clock.today().minusYears(asked.heldYears());
        var record = new HonourRecord(
                on.getYear(),
                null,
                asked.classCode(),
                who.name(),
                who.creditCode(),
                division,
                null,
                on,
                null,
                "试运行",
                null,
                List.of());
        honours.save(new Honour(
                record,
                policy.awardClass(asked.classCode()),
                division,
                policy.terms().awardName(),
                clock.today()));
    }
}
