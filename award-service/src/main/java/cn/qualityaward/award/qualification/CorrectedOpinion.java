package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Following;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正 of a member unit's opinion that says something else than the unit had answered. */
@Component
class CorrectedOpinion implements Correctable, Following {

    private final Consultations consultations;
    private final Restated restated;
    private final Redeciding redeciding;

    CorrectedOpinion(Consultations consultations, Restated restated, Redeciding redeciding) {
        this.consultations = consultations;
        this.restated = restated;
        this.redeciding = redeciding;
    }

    @Override
    public Kind kind() {
        return Kind.OPINION;
    }

    @Override
    public List<Thing> of(Application application) {
        return letter(application).stream()
                .flatMap(letter -> letter.on(application.id()).stream())
                .map(given -> new Thing(Kind.OPINION, given.unit(), null, given.unit(), false, values(given.answer())))
                .toList();
    }

    private static Map<String, @Nullable Object> values(Consultation.Answer answer) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("objection", answer.objection());
        values.put("basis", answer.basis());
        values.put("reason", answer.reason());
        return values;
    }

    private Optional<Consultation> letter(Application application) {
        return consultations.about(application.id()).flatMap(consultations::findById);
    }

    /** A member unit reads its own. */
    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return caller.seats().stream()
                .anyMatch(seat -> seat.kind().equals("office") || seat.unit().equals(unit));
    }

    /** Nobody is ruled upon past an objection that was not weighed: the office rules anew. */
    @Override
    public void correct(Application application, Corrected corrected) {
        var letter = consultations
                .about(application.id())
                .flatMap(consultations::locked)
                .orElseThrow();
        var given = letter.on(application.id()).stream()
                .filter(one -> one.unit().equals(corrected.thing()))
                .findFirst()
                .orElseThrow()
                .answer();
        var says = restated.of(given, corrected.values(), Consultation.Answer.class, Kind.OPINION.article());
        letter.correct(application.id(), corrected.thing(), says, corrected.id());
        consultations.save(letter);
        if (says.objection()
                && !given.objection()
                && !application.ended()
                && application.ordinal() > letter.ordinal()) {
            redeciding.decide(application, StageKind.CONSULT, Redecided.OPEN, corrected.told(), corrected.by());
        }
    }

    @Override
    public List<Followed> of(Application application, @Nullable Set<String> divisions) {
        return letter(application).stream()
                .map(letter -> letter.on(application.id()).stream()
                        .filter(Consultation.Opinion::objection)
                        .count())
                .map(objecting -> new Followed(Subject.OBJECTIONS, "", String.valueOf(objecting), null))
                .toList();
    }

    /** The letter names who applies to all who are asked. */
    @Override
    public List<Issued> issued(Application application, Kind kind, String thing, Collection<String> words) {
        return kind != Kind.FORM
                ? List.of()
                : letter(application).stream()
                        .map(letter -> new Issued(
                                Form.LETTER,
                                "征求意见函",
                                null,
                                letter.due(),
                                words.contains(application.name()),
                                letter.units().stream().sorted().toList()))
                        .toList();
    }
}
