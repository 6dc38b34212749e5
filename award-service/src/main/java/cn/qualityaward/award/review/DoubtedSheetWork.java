package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sheets on which a step was closed and whose reviewer, as came to light later, has an interest: the office decides on a correction. */
@Component
class DoubtedSheetWork implements OwnWork {

    private final Sheets sheets;
    private final Applications applications;

    DoubtedSheetWork(Sheets sheets, Applications applications) {
        this.sheets = sheets;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        if (!caller.sitsIn("office")) {
            return List.of();
        }
        var doubted = sheets.doubted(rounds);
        var there = applications
                .findByIdIn(
                        doubted.stream().map(Sheet::applicationId).distinct().toList())
                .stream()
                .filter(application -> !application.recuses(caller.id()))
                .collect(Collectors.toMap(Application::id, Function.identity()));
        return doubted.stream()
                .filter(sheet -> there.containsKey(sheet.applicationId()))
                .collect(Collectors.groupingBy(sheet -> List.of(sheet.roundId(), sheet.track(), sheet.ordinal())))
                .values()
                .stream()
                .map(those -> {
                    var first = those.getFirst();
                    return new Waiting(
                            "correct-doubted-sheet",
                            first.roundId(),
                            first.track(),
                            first.ordinal(),
                            first.stage(),
                            null,
                            those.size());
                })
                .toList();
    }

    @Override
    public String article(Waiting waiting) {
        return "第十八条";
    }
}
