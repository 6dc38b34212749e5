package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Applications.Stand;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Applicants of whom one who is given all dossiers has said nothing yet, and interests that wait for the office's ruling. */
@Component
class InterestWork implements OwnWork {

    private final Declarations declarations;
    private final Applications applications;

    InterestWork(Declarations declarations, Applications applications) {
        this.declarations = declarations;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        if (!caller.sitsIn("office", "leading-group", "government")) {
            return List.of();
        }
        var standing = applications.standing(rounds);
        var all = declarations.findByRoundIdIn(rounds);
        var own = all.stream()
                .filter(declaration -> declaration.account().equals(caller.id()))
                .toList();
        var unsaid =
                standing.stream().filter(one -> own.stream().noneMatch(declaration -> declaration.stated(one.id())));
        var unruled = caller.holds("office", "head")
                ? standing.stream()
                        .filter(one -> all.stream()
                                .anyMatch(declaration -> !declaration.account().equals(caller.id())
                                        && declaration.awaitsRuling(one.id())))
                : Stream.<Stand>empty();
        return Stream.concat(counted("state-interests", unsaid), counted("rule-interest", unruled))
                .toList();
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }

    /** One line for each track, in the step where the first of them is. */
    private static Stream<Waiting> counted(String action, Stream<Stand> waiting) {
        return waiting.collect(Collectors.groupingBy(one -> List.of(one.round(), one.track()))).values().stream()
                .map(those -> {
                    var first = those.getFirst();
                    return new Waiting(
                            action, first.round(), first.track(), first.ordinal(), first.stage(), null, those.size());
                });
    }
}
