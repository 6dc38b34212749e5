package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of the pool can take over applicants on a panel, and why others cannot.
 *
 * @param there all who are in the step
 * @param wanted whom somebody is to take over
 * @param seated who is found in a seat of the award, too
 */
record Suitability(
        Panel panel,
        ReviewRules rules,
        List<Application> there,
        List<Application> wanted,
        Set<UUID> seated,
        LocalDate today) {

    /** @param application in which it stands; nothing where it stands in all */
    record Hindrance(Obstacle obstacle, @Nullable Application application) {}

    /** Nothing where they can take over all that is wanted. */
    List<Hindrance> of(Expert expert) {
        var departure = expert.departure();
        if (departure != null) {
            return always(departure.forGood() ? Obstacle.REMOVED : Obstacle.SUSPENDED);
        }
        if (!expert.admitted()) {
            return always(Obstacle.NOT_ADMITTED);
        }
        if (seated.contains(expert.id())) {
            return always(Obstacle.SEATED);
        }
        var sitting = panel.member(expert.id());
        if (sitting.filter(member -> panel.stoodDown(member.account())).isPresent()) {
            return always(Obstacle.STOOD_DOWN);
        }
        if (sitting.filter(member -> panel.reviewsAlready(member, wanted)).isPresent()) {
            return always(Obstacle.ON_PANEL);
        }
        var member = sitting.orElseGet(() -> expert.asMember(rules, today));
        var conflicts = wanted.stream()
                .flatMap(application -> panel.bond(member, application).stream()
                        .map(bond -> new Hindrance(bond.obstacle(), application)));
        var most = rules.reviewerLoad();
        return most != null && taking(member) + wanted.size() > most
                ? Stream.concat(conflicts, always(Obstacle.LOAD).stream()).toList()
                : conflicts.toList();
    }

    private static List<Hindrance> always(Obstacle obstacle) {
        return List.of(new Hindrance(obstacle, null));
    }

    /** How many they review in this step already. */
    long taking(Member member) {
        return there.stream()
                .filter(application -> panel.reviewersOf(application).contains(member))
                .count();
    }

    void require(Expert expert) {
        var hindrances = of(expert);
        if (hindrances.isEmpty()) {
            return;
        }
        var first = hindrances.getFirst();
        var application = first.application();
        throw application != null
                ? Refusal.conflict("stand-in-conflicted")
                        .article("第十八条")
                        .field("by")
                        .with("name", expert.name())
                        .with("applicant", application.name())
                : first.obstacle() == Obstacle.LOAD
                        ? Refusal.conflict("stand-in-overloaded")
                                .setting("reviewerLoad")
                                .field("by")
                                .with("name", expert.name())
                        : Refusal.conflict("stand-in-unavailable")
                                .article("第八条(二)")
                                .field("by")
                                .with("name", expert.name());
    }
}
