package cn.qualityaward.award.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an application stands, until when, and whether it fulfils the conditions. */
@Component
class StandingFollows implements Following {

    private final Requirements requirements;
    private final Overdue overdue;

    StandingFollows(Requirements requirements, Overdue overdue) {
        this.requirements = requirements;
        this.overdue = overdue;
    }

    @Override
    public List<Followed> of(Application application, @Nullable Set<String> divisions) {
        var all = new ArrayList<Followed>();
        all.add(new Followed(Subject.STATUS, "", application.status().name(), null));
        var unmet = requirements.unmet(application);
        all.add(new Followed(
                Subject.QUALIFIED,
                "",
                String.valueOf(unmet.isEmpty()),
                unmet.map(Finding::condition).orElse(null)));
        for (var finding : requirements.of(application, divisions)) {
            all.add(new Followed(
                    Subject.CONDITION, finding.condition(), finding.result().name(), finding.evidence()));
        }
        overdue.lastDay(application)
                .ifPresent(day -> all.add(new Followed(Subject.LAST_DAY, "", day.toString(), null)));
        if (application.sha256() != null) {
            all.add(new Followed(Subject.SEAL, "", application.sha256(), null));
        }
        return all;
    }
}
