package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        if (by.seated()) {
            require(by.account(), list);
        } else {
            list.forEach(application -> application.requireUnbiased(by.account()));
        }
    }

    void require(String account, Collection<Application> list) {
        list.forEach(application -> application.requireUnbiased(account));
        var unstated = list.isEmpty() ? Set.<UUID>of() : unstated(account, list);
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
        return unstated(Set.of(account), applications).getOrDefault(account, Set.of());
    }

    /** By account, of which of them it has not said what it has to do with it; without whoever has spoken of all. */
    Map<String, Set<UUID>> unstated(Collection<String> accounts, Collection<Application> applications) {
        return interests.stream()
                .flatMap(stated -> stated.unstated(accounts, applications).entrySet().stream())
                .filter(of -> !of.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (some, others) ->
                                Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet())));
    }
}
