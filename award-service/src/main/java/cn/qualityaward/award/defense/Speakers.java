package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.SpokenFor;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 答辩人: whoever answers for an organization, or the one with its authorization; an individual in person. */
@Component
class Speakers implements SpokenFor {

    private final Applications applications;
    private final Delegations delegations;
    private final Programs programs;

    Speakers(Applications applications, Delegations delegations, Programs programs) {
        this.applications = applications;
        this.delegations = delegations;
        this.programs = programs;
    }

    @Override
    public Optional<String> by(UUID application, Step step) {
        return step.kind() == StageKind.DEFENSE ? Optional.of(named(application, step.ordinal())) : Optional.empty();
    }

    /** As it is printed: a delegate with the reason and with what authorises it. */
    String named(UUID application, int ordinal) {
        return delegations
                .of(application, ordinal)
                .map(delegation -> "%s（%s，受委托）；理由：%s；授权委托书SHA-256：%s"
                        .formatted(
                                delegation.delegate().name(),
                                delegation.delegate().position(),
                                delegation.delegate().reason(),
                                delegation.authorization().sha256().substring(0, 12)))
                .orElseGet(() -> inPerson(applications.required(application)) ? "本人" : "主要负责人");
    }

    static boolean inPerson(Application application) {
        return application.track() == ApplicantKind.INDIVIDUAL;
    }

    boolean allowed(Application application) {
        return !inPerson(application)
                && Boolean.TRUE.equals(programs.rules(application.roundId()).delegateAllowed());
    }

    /** Refuses where the rules have everybody come themselves. */
    void requireAllowed(Application application) {
        if (inPerson(application)) {
            throw Refusal.conflict("defends-in-person").article(DefenseOrder.ARTICLE);
        }
        if (!allowed(application)) {
            throw Refusal.conflict("delegate-not-allowed")
                    .article(DefenseOrder.ARTICLE)
                    .setting("delegateAllowed");
        }
    }
}
