package cn.qualityaward.award.publicnotice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 异议答复期限, for whoever reminds of it. */
@Component
public class AwaitedAnswers {

    private final Objections objections;

    AwaitedAnswers(Objections objections) {
        this.objections = objections;
    }

    /** The last day for answering; empty once it is ruled on and whoever can be written to was. */
    public Optional<LocalDate> lastDay(UUID objection) {
        return objections.findById(objection).filter(Objection::awaitsAnswer).map(Objection::answerBy);
    }
}
