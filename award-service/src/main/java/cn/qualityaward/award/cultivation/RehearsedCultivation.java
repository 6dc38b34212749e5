package cn.qualityaward.award.cultivation;

import cn.qualityaward.award.cultivation.CultivationPool.Cultivations;
import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.eligibility.RehearsedPast;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy;
import org.springframework.stereotype.Component;

@Component
class RehearsedCultivation implements RehearsedPast {

    private final Cultivations cultivations;
    private final ProcedureClock clock;

    RehearsedCultivation(Cultivations cultivations, ProcedureClock clock) {
        this.cultivations = cultivations;
        this.clock = clock;
    }

    @Override
    public void give(Claimant who, String division, Policy policy) {
        if (policy.cultivationPool()) {
            var text = new Cultivation.Text(who.kind(), who.name(), who.creditCode(), division, null);
            cultivations.save(new Cultivation(text, "county/" + division, clock.today()));
        }
    }
}
