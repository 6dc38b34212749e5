package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Outcome;
import cn.qualityaward.award.dispatch.Sayings;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who is visited when, where and by whom, for the document that says it of all of them. */
@Component
class VisitSayings implements Sayings {

    private final SiteVisits visits;
    private final Applications applications;

    VisitSayings(SiteVisits visits, Applications applications) {
        this.visits = visits;
        this.applications = applications;
    }

    @Override
    public Map<String, String> of(UUID round) {
        var lines = new ArrayList<String>();
        for (var visit : visits.findByRoundIdOrderById(round)) {
            var application = applications.required(visit.applicationId());
            visit.released()
                    .filter(release -> isThere(application, visit.ordinal()))
                    .ifPresent(release -> lines.add("%d.%s：%s，%s，组长%s，成员%s。"
                            .formatted(
                                    lines.size() + 1,
                                    application.name(),
                                    SitePlanPaper.when(release.plan()),
                                    release.plan().place(),
                                    release.leader(),
                                    SitePlanPaper.others(release))));
        }
        return lines.isEmpty() ? Map.of() : Map.of("visits", String.join("\n", lines));
    }

    private static boolean isThere(Application application, int ordinal) {
        return application.outcome() == Outcome.OPEN && application.ordinal() == ordinal;
    }
}
