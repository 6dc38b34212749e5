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
    private final InterestsFirst interests;

    RecusedFromPapers(Applications applications, InterestsFirst interests) {
        this.applications = applications;
        this.interests = interests;
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

    @Override
    public Set<UUID> undeclared(String account, Collection<UUID> targets) {
        return interests.unstated(account, applications.findByIdIn(targets));
    }

    @Override
    public void requireDeclared(String account, UUID target) {
        applications.findById(target).ifPresent(application -> interests.require(account, application));
    }
}
