package cn.qualityaward.award.application;

import cn.qualityaward.award.application.AwardPeople.Part;
import cn.qualityaward.award.application.AwardPeople.Person;
import cn.qualityaward.award.application.Suspensions.Suspended;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 第十八条: who of those who decide and serve declared an interest that stands, by candidate. */
@Component
public class StandingInterests {

    private final List<Suspensions> suspensions;
    private final List<AwardPeople> people;

    StandingInterests(List<Suspensions> suspensions, List<AwardPeople> people) {
        this.suspensions = suspensions;
        this.people = people;
    }

    public Map<UUID, List<Suspended>> of(UUID round, Collection<Application> candidates) {
        var staff = people.stream()
                .flatMap(some -> some.of(round).stream())
                .filter(person -> person.part() == Part.STAFF)
                .map(Person::account)
                .collect(Collectors.toSet());
        return candidates.stream().collect(Collectors.toMap(Application::id, candidate -> declaring(candidate, staff)));
    }

    private List<Suspended> declaring(Application candidate, Set<String> staff) {
        return suspensions.stream()
                .map(some -> some.of(candidate))
                .flatMap(List::stream)
                .filter(one -> staff.contains(one.account()))
                .toList();
    }
}
