package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Of whom somebody may be taken in on a panel: while its step is open, of those who are in it; once it is closed (补评), of
 * those it was closed on.
 *
 * @param late whether the step is closed
 * @param in by application whose marks are in; once the step is closed, whose count
 * @param least how many have to count
 */
record SeatGround(boolean late, List<Application> there, Map<UUID, Set<String>> in, int least) {

    boolean has(Application application, Member member) {
        return of(application).contains(member.account());
    }

    Set<String> of(Application application) {
        return in.getOrDefault(application.id(), Set.of());
    }

    /** Whether too few would count without one of those that do; else that one is voided and nobody marks anew. */
    boolean isScarce(Application application) {
        return of(application).size() <= least;
    }

    List<Application> among(Collection<UUID> ids) {
        return there.stream()
                .filter(application -> ids.contains(application.id()))
                .toList();
    }
}
