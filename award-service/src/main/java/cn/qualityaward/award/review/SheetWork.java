package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sheets the caller still has to submit, of those they may review, in the steps that are open. */
@Component
class SheetWork implements OwnWork {

    private final Sheets sheets;
    private final Panels panels;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;

    SheetWork(Sheets sheets, Panels panels, Applications applications, Rounds rounds, Progress progress) {
        this.sheets = sheets;
        this.panels = panels;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
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
                        .flatMap(step -> waiting(panel, step, caller.id())))
                .toList();
    }

    private Stream<Waiting> waiting(Panel panel, Step step, String account) {
        var submitted = sheets.of(panel.roundId(), panel.track(), step.ordinal()).stream()
                .filter(sheet -> sheet.submitted() && sheet.reviewer().equals(account))
                .map(Sheet::applicationId)
                .collect(Collectors.toSet());
        var left = applications.at(panel.roundId(), panel.track(), step.ordinal()).stream()
                .filter(application -> panel.isReviewer(account, application))
                .filter(application -> !submitted.contains(application.id()))
                .count();
        return left == 0
                ? Stream.empty()
                : Stream.of(new Waiting(
                        "fill-sheets", panel.roundId(), panel.track(), step.ordinal(), step.kind(), null, left));
    }
}
