package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 第十八条: before anything of an applicant opens to those who work on the award, they say what they have to do with it. */
@Component
class InterestsFirst {

    private final List<StatedInterests> interests;

    InterestsFirst(List<StatedInterests> interests) {
        this.interests = interests;
    }

    void require(String account, Application application) {
        if (!unstated(account, List.of(application)).isEmpty()) {
            throw Refusal.forbidden("relation-undeclared")
                    .article("第十八条")
                    .with("round", application.roundId())
                    .with("application", application.id())
                    .with("name", application.name());
        }
    }

    /** Towards all on whom somebody in a seat decides at once: of each of them they have said what they have to do with it. */
    void require(Decider by, Collection<Application> list) {
        list.forEach(application -> application.requireUnbiased(by.account()));
        if (!by.seated() || list.isEmpty()) {
            return;
        }
        var unstated = unstated(by.account(), list);
        var named = list.stream()
                .filter(application -> unstated.contains(application.id()))
                .toList();
        if (!named.isEmpty()) {
            throw Refusal.forbidden("list-undeclared")
                    .article("第十八条")
                    .with("round", named.getFirst().roundId())
                    .with("applications", named.stream().map(Application::id).toList())
                    .with("count", named.size())
                    .with("names", named.stream().map(Application::name).toList());
        }
    }

    Set<UUID> unstated(String account, Collection<Application> applications) {
        return interests.stream()
                .flatMap(stated -> stated.unstated(account, applications).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
