package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import cn.qualityaward.tenancy.access.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 更正 of what the office decided in the formal review or the re-check. */
@Component
class CorrectedExamination implements Correctable {

    private final Qualification.FormalReviews reviews;
    private final Grounds grounds;
    private final Restated restated;
    private final Redeciding redeciding;

    CorrectedExamination(
            Qualification.FormalReviews reviews, Grounds grounds, Restated restated, Redeciding redeciding) {
        this.reviews = reviews;
        this.grounds = grounds;
        this.restated = restated;
        this.redeciding = redeciding;
    }

    @Override
    public Kind kind() {
        return Kind.EXAMINATION;
    }

    @Override
    public List<Thing> of(Application application) {
        var things = new ArrayList<Thing>();
        for (var given : opinions(application)) {
            things.add(new Thing(
                    Kind.EXAMINATION,
                    String.valueOf(things.size()),
                    given.stage().name(),
                    "office/main",
                    false,
                    Map.of(
                            "passed",
                            given.passed(),
                            "opinion",
                            given.opinion(),
                            "conditions",
                            Objects.requireNonNullElse(given.conditions(), List.of()),
                            "material",
                            Objects.requireNonNullElse(given.material(), false))));
        }
        return things;
    }

    private List<ExaminationController.Examined> opinions(Application application) {
        return reviews.findById(application.id()).stream()
                .flatMap(FormalReview::opinions)
                .toList();
    }

    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return caller.sitsIn("office", "leading-group", "government");
    }

    /** Who is now passed must fulfil what is asked of whoever passes; who is now refused, is so on some ground. */
    @Override
    public void correct(Application application, Corrected corrected) {
        var place = Integer.parseInt(corrected.thing());
        var given = opinions(application).get(place);
        var stillRefused = !Boolean.TRUE.equals(corrected.values().get("passed"));
        var says = restated.of(
                new Examination(
                        given.passed(),
                        given.opinion(),
                        stillRefused ? given.conditions() : null,
                        stillRefused ? given.material() : null),
                corrected.values(),
                Examination.class,
                Kind.EXAMINATION.article());
        var article = rests(given, says) ? grounds.require(application, says) : Grounds.PROCEDURE;
        var review = reviews.findById(application.id()).orElseThrow();
        review.correct(place, says, article, corrected.id());
        reviews.save(review);
        if (says.passed() == given.passed()) {
            return;
        }
        if (says.passed() && given.stage() == StageKind.FORMAL_REVIEW) {
            grounds.requirePassable(application);
        }
        redeciding.decide(
                application,
                given.stage(),
                says.passed() ? Redecided.PASSED : Redecided.FAILED,
                corrected.told(),
                article,
                corrected.by());
    }

    /** Of what was refused before grounds were asked for, an opinion can be corrected without them. */
    private static boolean rests(ExaminationController.Examined given, Examination says) {
        return given.conditions() != null || says.passed() != given.passed();
    }
}
