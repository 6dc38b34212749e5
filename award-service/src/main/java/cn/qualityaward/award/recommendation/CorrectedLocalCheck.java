package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正 of a sheet of the local check (部门意见) that says something else than board and departments had signed. */
@Component
class CorrectedLocalCheck implements Correctable {

    private final Recommendations.LocalChecks checks;
    private final Recommendations.Signatures signatures;
    private final Restated restated;
    private final Redeciding redeciding;

    CorrectedLocalCheck(
            Recommendations.LocalChecks checks,
            Recommendations.Signatures signatures,
            Restated restated,
            Redeciding redeciding) {
        this.checks = checks;
        this.signatures = signatures;
        this.restated = restated;
        this.redeciding = redeciding;
    }

    @Override
    public Kind kind() {
        return Kind.LOCAL_CHECK;
    }

    @Override
    public List<Thing> of(Application application) {
        return checks.findByApplicationIdOrderById(application.id()).stream()
                .map(check -> new Thing(
                        Kind.LOCAL_CHECK,
                        check.id().toString(),
                        ProcedureClock.local(check.checkedAt()).toLocalDate().toString(),
                        check.unit(),
                        false,
                        values(check.result())))
                .toList();
    }

    /** Not the last day to complete by: that is extended. */
    private static Map<String, @Nullable Object> values(LocalCheck.Result result) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("truthful", result.truthful());
        values.put("complete", result.complete());
        values.put(
                "departments",
                result.opinions().stream()
                        .map(one -> Map.of("name", one.name(), "opinion", one.opinion()))
                        .toList());
        values.put("defects", Objects.requireNonNullElse(result.defects(), List.<String>of()));
        return values;
    }

    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return Correctable.examines(caller);
    }

    /** Nobody goes on past a check that was not passed: the board checks anew, and what was signed on it rests on nothing. */
    @Override
    public void correct(Application application, Corrected corrected) {
        var all = checks.findByApplicationIdOrderById(application.id());
        var check = checks.findById(UUID.fromString(corrected.thing())).orElseThrow();
        var before = check.result();
        var says = restated.of(before, corrected.values(), LocalCheck.Result.class, Kind.LOCAL_CHECK.article());
        check.correct(says, corrected.id());
        checks.save(check);
        var latest =
                all.getLast().id().equals(check.id()); // an earlier one was answered by what was handed in after it
        if (latest && before.passed() && !says.passed() && !application.ended()) {
            signatures.standing(application.id()).ifPresent(signed -> {
                signed.setAside(corrected.id());
                signatures.save(signed);
            });
            redeciding.decide(application, StageKind.RECOMMENDATION, Redecided.OPEN, corrected.told(), corrected.by());
        }
    }
}
