package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Sittings;
import cn.qualityaward.award.round.Procedure.Step;
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

    private final Sittings sittings;
    private final Sheets sheets;
    private final Applications applications;

    SheetWork(Sittings sittings, Sheets sheets, Applications applications) {
        this.sittings = sittings;
        this.sheets = sheets;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> of) {
        return sittings.of(caller, of).stream()
                .flatMap(sitting -> waiting(sitting.panel(), sitting.step(), caller.id()))
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
