package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.SeatedPeople;
import cn.qualityaward.award.application.SeatedPeople.Seated;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
public class SeatedExperts {

    private final Experts experts;
    private final List<SeatedPeople> people;

    SeatedExperts(Experts experts, List<SeatedPeople> people) {
        this.experts = experts;
        this.people = people;
    }

    /** As who they work on the award, where the office has not found on it. */
    Optional<Seated> of(Expert expert) {
        return among(numbered(), expert);
    }

    boolean sits(String account) {
        return experts.findByAccount(account).flatMap(this::of).isPresent();
    }

    /** @throws Refusal {@code own-seat-not-found-on}, which names nobody: it may not be theirs */
    public void requireNotAmong(Caller caller) {
        if (caller.holds("expert", "reviewer") && sits(caller.id())) {
            throw Refusal.forbidden("own-seat-not-found-on").article(SeatRuling.ARTICLE);
        }
    }

    void requireNone(Expert expert) {
        requireNone(List.of(expert));
    }

    void requireNone(Collection<Expert> all) {
        var numbered = numbered();
        all.forEach(expert -> among(numbered, expert).ifPresent(seat -> {
            throw Refusal.conflict("expert-in-a-seat")
                    .article(SeatRuling.ARTICLE)
                    .with("name", expert.name())
                    .with("other", seat.name());
        }));
    }

    /** Nobody finds on themself. */
    void requireAnothers(Expert expert, Caller by) {
        var seat = of(expert)
                .orElseThrow(() -> Refusal.conflict("expert-in-no-seat").article(SeatRuling.ARTICLE));
        if (seat.account().equals(by.id())) {
            throw Refusal.forbidden("own-interest").article(SeatRuling.ARTICLE);
        }
    }

    /** By expert, of those in the pool, or who wait for it. */
    Map<UUID, Seated> waiting() {
        var numbered = numbered();
        var prints =
                numbered.stream().flatMap(seated -> seated.prints().stream()).toList();
        if (prints.isEmpty()) {
            return Map.of();
        }
        var waiting = new HashMap<UUID, Seated>();
        experts.knownBy(prints).stream()
                .filter(expert -> expert.departure() == null)
                .forEach(expert -> among(numbered, expert).ifPresent(seat -> waiting.put(expert.id(), seat)));
        return waiting;
    }

    private List<Seated> numbered() {
        return people.stream().flatMap(some -> some.numbered().stream()).toList();
    }

    private static Optional<Seated> among(List<Seated> numbered, Expert expert) {
        var unruled = expert.unruled();
        return numbered.stream()
                .filter(seated -> !Collections.disjoint(seated.prints(), unruled))
                .findFirst();
    }
}
