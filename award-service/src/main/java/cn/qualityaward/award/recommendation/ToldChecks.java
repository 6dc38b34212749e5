package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which checks of an application somebody is told of: its applicant only of those that returned it. */
@Component
class ToldChecks {

    record Told(Application application, LocalCheck check) {}

    private final Readership readership;
    private final Recommendations.LocalChecks checks;

    ToldChecks(Readership readership, Recommendations.LocalChecks checks) {
        this.readership = readership;
        this.checks = checks;
    }

    @Transactional(readOnly = true)
    public List<LocalCheck> returns(UUID id, Caller caller) {
        var application = readership.readable(id, caller);
        return checks.findByApplicationIdOrderById(application.id()).stream()
                .filter(check -> !check.result().passed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Told of(UUID id, UUID check, Caller caller) {
        var application = readership.readable(id, caller);
        return checks.findById(check)
                .filter(one -> one.applicationId().equals(application.id()))
                .filter(one -> !one.result().passed() || !application.actsFor(caller.id()))
                .map(one -> new Told(application, one))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
