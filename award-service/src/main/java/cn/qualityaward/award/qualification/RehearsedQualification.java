package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.PolicySource.Unit;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.qualification.QualificationController.Examination;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class RehearsedQualification implements RehearsedStage {

    private static final Decider OFFICER = RehearsedStage.as("office/main");

    /** So that somebody is asked even where the tenant has named no member units yet. */
    private static final String SOMEBODY = "rehearsal";

    private final Qualification qualification;
    private final Programs programs;

    RehearsedQualification(Qualification qualification, Programs programs) {
        this.qualification = qualification;
        this.programs = programs;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.FORMAL_REVIEW, StageKind.RECHECK, StageKind.CONSULT, StageKind.QUALIFIED_LIST);
    }

    @Override
    public void pass(Scene scene) {
        switch (scene.step().kind()) {
            case FORMAL_REVIEW -> qualification.review(scene.application(), Examination.passed("符合申报条件。"), OFFICER);
            case RECHECK -> qualification.recheck(scene.application(), Examination.passed("复核无误。"), another(scene));
            case CONSULT -> consult(scene);
            default -> qualification.confirmList(scene.round(), scene.track(), OFFICER);
        }
    }

    /** A re-check by the same person is refused, each time it is walked. */
    private static Decider another(Scene scene) {
        return new Decider(PLAYER + "-" + scene.step().ordinal(), "试运行", "office/main", null);
    }

    /** Whoever the policy names plays a unit, whatever units the tenant has by now. */
    private Set<Unit> asked(Scene scene) {
        var named = programs.policy(scene.round()).memberConsult().mustAnswer();
        return Stream.of(scene.known().memberUnits(), named, Set.of(SOMEBODY))
                .flatMap(Set::stream)
                .map(code -> new Unit("member", code, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void consult(Scene scene) {
        var letter = qualification.consult(
                scene.round(),
                scene.track(),
                Set.of(),
                asked(scene),
                scene.known().calendar());
        var nothing = new Consultation.Answer(false, null, null);
        letter.units().forEach(unit -> qualification.give(scene.application(), nothing, RehearsedStage.as(unit)));
        qualification.rule(scene.application(), true, null, OFFICER);
    }
}
