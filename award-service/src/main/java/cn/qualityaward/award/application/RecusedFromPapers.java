package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Recusals;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Of decisions on paper, those upon an application; what was decided of a whole round is nobody's in particular. */
@Component
class RecusedFromPapers implements Recusals {

    private final Applications applications;

    RecusedFromPapers(Applications applications) {
        this.applications = applications;
    }

    @Override
    public Set<UUID> of(String account, Collection<UUID> targets) {
        return applications.findByIdIn(targets).stream()
                .filter(application -> application.recuses(account))
                .map(Application::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void requireUnbiased(String account, UUID target) {
        applications.findById(target).ifPresent(application -> application.requireUnbiased(account));
    }
}
