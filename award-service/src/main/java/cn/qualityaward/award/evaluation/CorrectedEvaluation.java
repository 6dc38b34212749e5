package cn.qualityaward.award.evaluation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Correctable;
import cn.qualityaward.award.application.Restated;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 更正 of a score that is not what its document says; who went on by it stays a matter of the step that was closed. */
@Component
class CorrectedEvaluation implements Correctable {

    private static final String UNIT = "office/main";

    /** @param score as it is written, with both decimals: a number would not keep them */
    record Said(
            @NotNull @Pattern(regexp = "(100|\\d{1,2})(\\.\\d{1,2})?")
            String score,

            @NotBlank @Size(max = 200) String source,
            @NotNull LocalDate date) {}

    private final Evaluations evaluations;
    private final Applications applications;
    private final Restated restated;
    private final ProcedureClock clock;

    CorrectedEvaluation(Evaluations evaluations, Applications applications, Restated restated, ProcedureClock clock) {
        this.evaluations = evaluations;
        this.applications = applications;
        this.restated = restated;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.EVALUATION;
    }

    @Override
    public List<Thing> of(Application application) {
        return evaluations
                .findById(application.id())
                .map(entered ->
                        new Thing(Kind.EVALUATION, entered.id().toString(), null, UNIT, false, values(said(entered))))
                .stream()
                .toList();
    }

    private static Map<String, @Nullable Object> values(Said said) {
        return Map.of(
                "score",
                said.score(),
                "source",
                said.source(),
                "date",
                said.date().toString());
    }

    private static Said said(SocialEvaluation entered) {
        return new Said(entered.said(), entered.source(), entered.sourceDate());
    }

    /** What follows compares it with others, whom none of the office has stepped back from. */
    @Override
    public boolean mayRead(Caller caller, Application application, String unit) {
        return caller.sitsIn("office")
                && applications.submitted(application.roundId(), application.track()).stream()
                        .noneMatch(one -> one.recuses(caller.id()));
    }

    @Override
    public void correct(Application application, Corrected corrected) {
        var entered = evaluations.findById(UUID.fromString(corrected.thing())).orElseThrow();
        var says = restated.of(said(entered), corrected.values(), Said.class, kind().article());
        var score = new BigDecimal(says.score());
        if (score.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw Refusal.invalid("correction-unfit").article(kind().article()).field("score");
        }
        if (says.date().isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future")
                    .article(kind().article())
                    .field("date");
        }
        entered.correct(application.track(), score, says.source(), says.date(), corrected.id());
        evaluations.saveAndFlush(entered);
    }
}
