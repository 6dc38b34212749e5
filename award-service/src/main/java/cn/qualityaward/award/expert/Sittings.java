package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a reviewer has something to do: the panels they sit on whose step is open, and whom they mark after that was closed. */
@Component
public class Sittings {

    public record Sitting(Panel panel, Step step) {}

    /** 补评: of a step that is closed, and whose marks are not in. */
    public record Late(Panel panel, Step step, List<UUID> applications) {}

    private final Panels panels;
    private final SubmittedSheets sheets;
    private final Rounds rounds;
    private final Progress progress;

    Sittings(Panels panels, SubmittedSheets sheets, Rounds rounds, Progress progress) {
        this.sheets = sheets;
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
    }

    public List<Sitting> of(Caller caller, Collection<UUID> of) {
        if (!caller.holds("expert", "reviewer")) {
            return List.of();
        }
        return panels.of(caller.id()).stream()
                .filter(panel -> of.contains(panel.roundId()))
                .flatMap(panel -> rounds
                        .required(panel.roundId())
                        .open(panel.track(), progress.procedure(panel.roundId(), panel.track()))
                        .filter(step -> step.ordinal() == panel.ordinal())
                        .stream()
                        .map(step -> new Sitting(panel, step)))
                .toList();
    }

    public List<Late> late(Caller caller, Collection<UUID> of) {
        return !caller.holds("expert", "reviewer")
                ? List.of()
                : panels.of(caller.id()).stream()
                        .filter(panel -> of.contains(panel.roundId()))
                        .flatMap(panel -> late(panel, caller.id()).stream())
                        .toList();
    }

    Optional<Late> late(Panel panel, String account) {
        var all = panel.stillLate(account);
        if (all.isEmpty()
                || rounds.required(panel.roundId()).state() != Round.State.ANNOUNCED
                || rounds.required(panel.roundId())
                        .closedAt(panel.track(), panel.ordinal())
                        .isEmpty()) {
            return Optional.empty();
        }
        var in = sheets.of(panel.roundId(), panel.track(), panel.ordinal());
        var left = all.stream()
                .filter(application -> !in.getOrDefault(application, Set.of()).contains(account))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Late(
                        panel,
                        progress.procedure(panel.roundId(), panel.track()).at(panel.ordinal()),
                        left));
    }
}
