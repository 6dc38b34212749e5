package cn.qualityaward.award.application;

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

    Set<UUID> unstated(String account, Collection<Application> applications) {
        return interests.stream()
                .flatMap(stated -> stated.unstated(account, applications).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
