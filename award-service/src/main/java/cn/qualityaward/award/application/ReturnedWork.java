package cn.qualityaward.award.application;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came back to whom the caller acts for, to be completed, each with its own last day. */
@Component
class ReturnedWork implements OwnWork {

    private final Applications applications;

    ReturnedWork(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return applications.returnedTo(caller.id(), rounds).stream()
                .map(ReturnedWork::waiting)
                .toList();
    }

    private static Waiting waiting(Application application) {
        var stage = Objects.requireNonNull(application.stage());
        return new Waiting(
                stage == StageKind.RECOMMENDATION ? "complete-application" : "supplement-application",
                application.roundId(),
                application.track(),
                application.ordinal(),
                stage,
                application.completeBy(),
                1);
    }
}
