package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 更正 of what an examiner found of one condition, once its turn to find is over. */
@Component
class CorrectedAppraisal implements Correctable {

    private final Appraisals appraisals;
    private final Restated restated;

    CorrectedAppraisal(Appraisals appraisals, Restated restated) {
        this.appraisals = appraisals;
        this.restated = restated;
    }

    @Override
    public Kind kind() {
        return Kind.APPRAISAL;
    }

    @Override
    public List<Thing> of(Application application) {
        return appraisals.findByApplicationIdOrderById(application.id()).stream()
                .map(one -> new Thing(
                        Kind.APPRAISAL,
                        one.id().toString(),
                        one.condition(),
                        one.unit(),
                        mayStillFind(application, one.unit()),
                        Map.of("result", one.result().name(), "basis", one.basis())))
                .toList();
    }

    /** Whose turn it is finds anew instead. */
    private static boolean mayStillFind(Application application, String unit) {
        var stage = application.stage();
        return application.outcome() == Outcome.OPEN
                && (stage == StageKind.RECOMMENDATION && unit.equals(application.checker())
                        || (stage == StageKind.FORMAL_REVIEW || stage == StageKind.RECHECK)
                                && unit.startsWith("office/"));
    }

    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return Correctable.examines(caller);
    }

    @Override
    public void correct(Application application, Corrected corrected) {
        var found = appraisals.findById(UUID.fromString(corrected.thing())).orElseThrow();
        var article = Eligibility.article(application.track());
        var said = new Appraisal.Text(found.condition(), found.result(), found.basis());
        found.correct(restated.of(said, corrected.values(), Appraisal.Text.class, article), corrected.id(), article);
        appraisals.save(found);
    }
}
