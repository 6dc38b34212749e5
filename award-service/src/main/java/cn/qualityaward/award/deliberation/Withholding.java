package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * 第十八条: a member of the leading group deliberates on all but the one they step back from. Whoever decides on the whole
 * list by account steps back from nobody on it.
 */
@Component
class Withholding {

    private final Applications applications;
    private final Impartiality impartiality;

    Withholding(Applications applications, Impartiality impartiality) {
        this.applications = applications;
        this.impartiality = impartiality;
    }

    /** The same whether or not that applicant came this far: else it would tell. */
    Withheld from(UUID round, Caller caller) {
        if (!deliberates(caller)) {
            impartiality.require(round, StageKind.DELIBERATION, caller);
            return Withheld.NOTHING;
        }
        var away = away(round, caller);
        return new Withheld(
                away.stream().map(Application::track).collect(Collectors.toUnmodifiableSet()),
                away.stream().map(Application::id).collect(Collectors.toUnmodifiableSet()));
    }

    /** Of what names everybody at once, as pages that were signed. */
    void requireNothing(UUID round, Caller caller) {
        if (deliberates(caller)) {
            away(round, caller).forEach(application -> application.requireUnbiased(caller.id()));
        } else {
            impartiality.require(round, StageKind.DELIBERATION, caller);
        }
    }

    private List<Application> away(UUID round, Caller caller) {
        return applications.findByRoundIdOrderById(round).stream()
                .filter(application -> application.ordinal() >= 0 && application.recuses(caller.id()))
                .toList();
    }

    private static boolean deliberates(Caller caller) {
        return caller.holds("leading-group", "member")
                && !caller.holds("leading-group", "secretary")
                && !caller.sitsIn("office", "government");
    }
}
