package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Sittings;
import cn.qualityaward.award.expert.Sittings.Late;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sheets the caller still has to submit, of those they may review, in the steps that are open, or after they were closed (补评). */
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
        return Stream.concat(
                        sittings.of(caller, of).stream()
                                .map(sitting ->
                                        waiting(sitting.panel(), sitting.step(), left(sitting.panel(), caller.id()))),
                        sittings.late(caller, of).stream()
                                .filter(late -> late.panel().declared(caller.id()))
                                .map(late -> waiting(late.panel(), late.step(), left(late, caller.id()))))
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    private long left(Panel panel, String account) {
        var submitted = sheets.of(panel.roundId(), panel.track(), panel.ordinal()).stream()
                .filter(sheet -> sheet.submitted() && sheet.reviewer().equals(account))
                .map(Sheet::applicationId)
                .collect(Collectors.toSet());
        return applications.at(panel.roundId(), panel.track(), panel.ordinal()).stream()
                .filter(application -> panel.isReviewer(account, application))
                .filter(application -> !submitted.contains(application.id()))
                .count();
    }

    private long left(Late late, String account) {
        return applications.findByIdIn(late.applications()).stream()
                .filter(application -> late.panel().isReviewer(account, application))
                .count();
    }

    private static Waiting waiting(Panel panel, Step step, long count) {
        return new Waiting("fill-sheets", panel.roundId(), panel.track(), step.ordinal(), step.kind(), null, count);
    }
}
