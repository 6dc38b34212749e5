package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Suspensions;
import cn.qualityaward.award.application.Suspensions.Suspended;
import cn.qualityaward.award.expert.PanelFacts.DoubtCleared;
import cn.qualityaward.award.expert.PanelFacts.FindingTakenBack;
import cn.qualityaward.award.expert.PanelFacts.InterestFound;
import cn.qualityaward.award.expert.PanelFacts.InterestSeenLate;
import cn.qualityaward.award.expert.PanelFacts.InterestsDeclared;
import cn.qualityaward.award.expert.PanelFacts.ReportAnswered;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.recusal.InterestFacts.InterestRuled;
import cn.qualityaward.award.recusal.InterestFacts.InterestsStated;
import cn.qualityaward.award.recusal.InterestFacts.OrganizationSeen;
import cn.qualityaward.award.recusal.InterestFacts.SameNumberSeen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 更正的提示: an interest that comes to light, in a later step or as an officer's, after a step was closed on a sheet of whoever
 * has it. The sheet counts until people decide otherwise (第十八条).
 */
@Component
class DoubtedSheets {

    private static final String DECLARED = "申报利害关系", SEEN = "系统发现";

    private final Sheets sheets;
    private final Panels panels;
    private final Applications applications;
    private final List<Suspensions> suspensions;

    DoubtedSheets(Sheets sheets, Panels panels, Applications applications, List<Suspensions> suspensions) {
        this.sheets = sheets;
        this.panels = panels;
        this.applications = applications;
        this.suspensions = suspensions;
    }

    @EventListener
    void found(InterestFound fact) {
        doubt(fact.round(), fact.application(), fact.account(), fact.relation());
    }

    @EventListener
    void answered(ReportAnswered fact) {
        if (fact.stands()) {
            doubt(fact.round(), fact.application(), fact.account(), fact.reason());
        }
    }

    @EventListener
    void declared(InterestsDeclared fact) {
        fact.recusedFrom().forEach(application -> doubt(fact.round(), application, fact.account(), DECLARED));
    }

    @EventListener
    void stated(InterestsStated fact) {
        fact.steppedBackFrom().forEach(application -> doubt(fact.round(), application, fact.account(), DECLARED));
    }

    /** By what either side said of its organizations, or by a number. */
    @EventListener
    void seen(InterestSeenLate fact) {
        each(fact.round(), fact.application(), fact.account(), sheet -> {
            if (sheet.ordinal() == fact.ordinal()) {
                sheet.doubt(SEEN);
            }
        });
    }

    /** As an officer's, or another seat's. */
    @EventListener
    void seen(SameNumberSeen fact) {
        doubt(fact.round(), fact.application(), fact.account(), SEEN);
    }

    @EventListener
    void seen(OrganizationSeen fact) {
        doubt(fact.round(), fact.application(), fact.account(), SEEN);
    }

    /** Of a later step; it holds for all of the track. */
    @EventListener
    void cleared(DoubtCleared fact) {
        settle(fact.round(), fact.application(), fact.account());
    }

    @EventListener
    void takenBack(FindingTakenBack fact) {
        settle(fact.round(), fact.application(), fact.account());
    }

    @EventListener
    void ruled(InterestRuled fact) {
        if (!fact.stands()) {
            settle(fact.round(), fact.application(), fact.account());
        }
    }

    /** One interest was none: whatever else they have to do with the applicant stands. */
    private void settle(UUID round, UUID application, String account) {
        var candidate = applications.required(application);
        var other = suspensions.stream()
                .flatMap(some -> some.of(candidate).stream())
                .filter(one -> one.account().equals(account))
                .map(Suspended::relation)
                .findFirst();
        each(
                round,
                application,
                account,
                sheet -> other.or(() -> seen(sheet, candidate)).ifPresentOrElse(sheet::doubtStill, sheet::trust));
    }

    private Optional<String> seen(Sheet sheet, Application application) {
        return panels
                .required(sheet.roundId(), sheet.track(), sheet.ordinal())
                .late(sheet.reviewer(), application)
                .stream()
                .map(late -> SEEN)
                .findFirst();
    }

    private void doubt(UUID round, UUID application, String account, String relation) {
        each(round, application, account, sheet -> sheet.doubt(relation));
    }

    private void each(UUID round, UUID application, String account, Consumer<Sheet> what) {
        sheets.countedBy(round, application, account).forEach(sheet -> {
            what.accept(sheet);
            sheets.saveAndFlush(sheet);
        });
    }
}
