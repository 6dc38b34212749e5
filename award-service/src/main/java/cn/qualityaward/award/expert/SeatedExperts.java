package cn.qualityaward.award.expert;

import static java.util.stream.Collectors.toSet;

import cn.qualityaward.award.application.SeatedPeople;
import cn.qualityaward.award.application.SeatedPeople.Seated;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 兼任: an expert who works on the award, too, is known by the same number under whatever account. They neither come into the
 * pool, nor onto a panel, nor to a dossier, until the office has found that it does not stand in the way (第十八条). Worked
 * out whenever it is asked, so that it does not matter who spoke first.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SeatedExperts {

    private final Experts experts;
    private final List<SeatedPeople> people;

    SeatedExperts(Experts experts, List<SeatedPeople> people) {
        this.experts = experts;
        this.people = people;
    }

    /** As who they work on the award, where the office has not found on it. */
    Optional<Seated> of(Expert expert) {
        var unruled = expert.unruled();
        return unruled.isEmpty()
                ? Optional.empty()
                : numbered()
                        .filter(seated -> !Collections.disjoint(seated.prints(), unruled))
                        .findFirst();
    }

    void requireNone(Expert expert) {
        of(expert).ifPresent(seat -> {
            throw Refusal.conflict("expert-in-a-seat")
                    .article(SeatRuling.ARTICLE)
                    .with("name", expert.name())
                    .with("other", seat.name());
        });
    }

    /** Nobody finds on themself. */
    void requireAnothers(Expert expert, Caller by) {
        var seat = of(expert)
                .orElseThrow(() -> Refusal.conflict("expert-in-no-seat").article(SeatRuling.ARTICLE));
        if (seat.account().equals(by.id())) {
            throw Refusal.forbidden("own-interest").article(SeatRuling.ARTICLE);
        }
    }

    void requireNone(Collection<Expert> all) {
        all.forEach(this::requireNone);
    }

    /** Of those in the pool, or who wait for it. */
    Set<UUID> waiting() {
        var prints = numbered().flatMap(seated -> seated.prints().stream()).collect(toSet());
        return prints.isEmpty()
                ? Set.of()
                : experts.knownBy(prints).stream()
                        .filter(expert -> expert.departure() == null)
                        .filter(expert -> !Collections.disjoint(expert.unruled(), prints))
                        .map(Expert::id)
                        .collect(toSet());
    }

    private Stream<Seated> numbered() {
        return people.stream().flatMap(some -> some.numbered().stream());
    }
}
