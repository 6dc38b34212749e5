package cn.qualityaward.award.expert;

import static java.util.stream.Collectors.groupingBy;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.expert.SubmittedSheets.Submitted;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 评审工作量 of experts, however many are asked for at once by as many queries. */
@Component
class Workloads {

    /**
     * @param rounds in which they sat on a panel, {@code steps} of them all
     * @param open applicants in the running step of theirs whom they have still to review
     * @param done sheets they submitted, in all rounds
     */
    record Workload(long rounds, long steps, long open, long done) {}

    private final Panels panels;
    private final Rounds rounds;
    private final Applications applications;
    private final SubmittedSheets sheets;

    Workloads(Panels panels, Rounds rounds, Applications applications, SubmittedSheets sheets) {
        this.panels = panels;
        this.rounds = rounds;
        this.applications = applications;
        this.sheets = sheets;
    }

    Map<UUID, Workload> of(Collection<Expert> experts) {
        if (experts.isEmpty()) {
            return Map.of();
        }
        var accounts = experts.stream().map(Expert::account).toList();
        var seated = panels.seating(accounts);
        var live = live(seated);
        var submitted = sheets.by(accounts).stream().collect(groupingBy(Submitted::account));
        var loads = new HashMap<UUID, Workload>();
        for (var expert : experts) {
            var account = expert.account();
            var own = seated.stream()
                    .filter(panel -> panel.member(account).isPresent())
                    .toList();
            var in = submitted.getOrDefault(account, List.of());
            loads.put(
                    expert.id(),
                    new Workload(
                            own.stream().map(Panel::roundId).distinct().count(),
                            own.size(),
                            own.stream()
                                    .mapToLong(panel -> open(
                                            panel,
                                            account,
                                            live.getOrDefault(panel.roundId(), List.of()),
                                            Set.copyOf(in)))
                                    .sum(),
                            in.size()));
        }
        return loads;
    }

    /** By round, of those that run and of which a panel is. */
    private Map<UUID, List<Application>> live(List<Panel> seated) {
        var asked = seated.stream().map(Panel::roundId).collect(Collectors.toSet());
        var running = rounds.findByStateInOrderByYearDescIdDesc(List.of(Round.State.ANNOUNCED)).stream()
                .map(Round::id)
                .filter(asked::contains)
                .toList();
        return running.isEmpty()
                ? Map.of()
                : applications.live(running).stream().collect(groupingBy(Application::roundId));
    }

    private static long open(Panel panel, String account, List<Application> live, Set<Submitted> in) {
        return panel.stoodDown(account)
                ? 0
                : live.stream()
                        .filter(application -> application.track() == panel.track())
                        .filter(application -> application.ordinal() == panel.ordinal())
                        .filter(application -> panel.reviewersOf(application).stream()
                                .anyMatch(member -> member.account().equals(account)))
                        .filter(application -> !in.contains(new Submitted(
                                panel.roundId(), panel.track(), panel.ordinal(), application.id(), account)))
                        .count();
    }
}
