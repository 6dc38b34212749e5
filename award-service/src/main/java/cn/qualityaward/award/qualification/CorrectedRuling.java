package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正 of what the office concluded of the member units' opinions, where the record says something else than was signed. */
@Component
class CorrectedRuling implements Correctable {

    private final Consultations consultations;
    private final Restated restated;
    private final Redeciding redeciding;

    CorrectedRuling(Consultations consultations, Restated restated, Redeciding redeciding) {
        this.consultations = consultations;
        this.restated = restated;
        this.redeciding = redeciding;
    }

    @Override
    public Kind kind() {
        return Kind.RULING;
    }

    @Override
    public List<Thing> of(Application application) {
        return letter(application).stream()
                .flatMap(letter -> letter.ruling(application.id()).stream()
                        .map(ruling -> new Thing(
                                Kind.RULING,
                                letter.id().toString(),
                                null,
                                "office/main",
                                ruledAnew(application, letter),
                                values(ruling))))
                .toList();
    }

    /** An objection was weighed only after it: the office may say what it likes there as it is. */
    private static boolean ruledAnew(Application application, Consultation letter) {
        return application.ordinal() == letter.ordinal() && application.outcome() == Outcome.OPEN;
    }

    private static Map<String, @Nullable Object> values(Consultation.Ruling ruling) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("passed", ruling.passed());
        values.put("reason", ruling.reason());
        return values;
    }

    private Optional<Consultation> letter(Application application) {
        return consultations.about(application.id()).flatMap(consultations::findById);
    }

    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return caller.sitsIn("office", "leading-group", "government");
    }

    /** What is asked of a ruling is asked of what stands in its place: a reason against an objection, or for ending it. */
    @Override
    public void correct(Application application, Corrected corrected) {
        var letter = consultations
                .about(application.id())
                .flatMap(consultations::locked)
                .orElseThrow();
        var given = letter.ruling(application.id()).orElseThrow();
        var says = restated.of(
                new QualificationController.Ruling(given.passed(), given.reason()),
                corrected.values(),
                QualificationController.Ruling.class,
                Kind.RULING.article());
        var reason = says.reason();
        if (!says.passed() && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("reason-missing").field("reason").article(Kind.RULING.article());
        }
        letter.correctRuling(application.id(), says.passed(), reason, corrected.id());
        consultations.save(letter);
        if (says.passed() != given.passed()) {
            redeciding.decide(
                    application,
                    StageKind.CONSULT,
                    says.passed() ? Redecided.PASSED : Redecided.FAILED,
                    corrected.told(),
                    corrected.by());
        }
    }
}
