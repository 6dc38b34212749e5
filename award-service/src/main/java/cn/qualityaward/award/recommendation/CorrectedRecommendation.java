package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 更正 of a recommendation that says something else than the unit had signed. */
@Component
class CorrectedRecommendation implements Correctable {

    private final Recommendations.Signatures signatures;
    private final CountyQuotas quotas;
    private final Restated restated;
    private final Redeciding redeciding;

    CorrectedRecommendation(
            Recommendations.Signatures signatures, CountyQuotas quotas, Restated restated, Redeciding redeciding) {
        this.signatures = signatures;
        this.quotas = quotas;
        this.restated = restated;
        this.redeciding = redeciding;
    }

    @Override
    public Kind kind() {
        return Kind.RECOMMENDATION;
    }

    @Override
    public List<Thing> of(Application application) {
        return signatures.standing(application.id()).stream()
                .map(signed -> new Thing(
                        Kind.RECOMMENDATION,
                        signed.id().toString(),
                        null,
                        signed.unit(),
                        false,
                        Map.of("recommended", signed.recommended(), "opinion", signed.opinion())))
                .toList();
    }

    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return Correctable.examines(caller);
    }

    /** Whoever is now recommended takes a place of the county; whoever no longer is gives it back. */
    @Override
    public void correct(Application application, Corrected corrected) {
        var signed = signatures.findById(application.id()).orElseThrow();
        var before = signed.recommended();
        var says = restated.of(
                new Recommendations.Signed(before, signed.opinion()),
                corrected.values(),
                Recommendations.Signed.class,
                Kind.RECOMMENDATION.article());
        if (says.recommended() && !before) {
            quotas.take(application, signed.unit());
        }
        signed.correct(says, corrected.id());
        signatures.save(signed);
        if (says.recommended() != before) {
            redeciding.decide(
                    application,
                    StageKind.RECOMMENDATION,
                    says.recommended() ? Redecided.PASSED : Redecided.FAILED,
                    corrected.told(),
                    corrected.by());
        }
    }
}
