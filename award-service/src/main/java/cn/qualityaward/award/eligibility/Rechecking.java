package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class Rechecking {

    private final Readership readership;
    private final Rechecks rechecks;
    private final Appraising appraising;

    Rechecking(Readership readership, Rechecks rechecks, Appraising appraising) {
        this.readership = readership;
        this.rechecks = rechecks;
        this.appraising = appraising;
    }

    void clean(UUID round, Collection<UUID> applications, String basis, Caller caller) {
        applications.stream().sorted().forEach(id -> clean(round, id, basis, caller));
    }

    private void clean(UUID round, UUID id, String basis, Caller caller) {
        var application = readership.readable(id, caller);
        if (!application.roundId().equals(round)) {
            throw Refusal.unknown("not-found");
        }
        var open = rechecks.open(application);
        if (open.isEmpty()) {
            throw Refusal.conflict("nothing-to-recheck")
                    .field("applications")
                    .article(CreditChecklist.article(application))
                    .setting(Rechecks.SETTING)
                    .with("name", application.name());
        }
        appraising.appraise(
                id,
                open.stream()
                        .map(condition -> new Appraisal.Text(condition, Result.MET, basis))
                        .toList(),
                caller);
    }
}
