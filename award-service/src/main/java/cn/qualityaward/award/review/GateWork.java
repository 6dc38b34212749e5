package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Applicants of whom a reviewer found that something is not met which must be before anything is scored: the office looks into it. */
@Component
class GateWork implements OwnWork {

    private final Sheets sheets;
    private final Applications applications;

    GateWork(Sheets sheets, Applications applications) {
        this.sheets = sheets;
        this.applications = applications;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        if (!caller.sitsIn("office")) {
            return List.of();
        }
        var doubted = sheets.gateDoubted(rounds);
        var there = applications
                .findByIdIn(
                        doubted.stream().map(Sheet::applicationId).distinct().toList())
                .stream()
                .filter(application -> !application.recuses(caller.id()))
                .map(Application::id)
                .collect(Collectors.toSet());
        return doubted.stream()
                .filter(sheet -> there.contains(sheet.applicationId()))
                .collect(Collectors.groupingBy(sheet -> List.of(sheet.roundId(), sheet.track(), sheet.ordinal())))
                .values()
                .stream()
                .map(GateWork::waiting)
                .toList();
    }

    private static Waiting waiting(List<Sheet> those) {
        var first = those.getFirst();
        return new Waiting(
                "answer-gates",
                first.roundId(),
                first.track(),
                first.ordinal(),
                first.stage(),
                null,
                those.stream().map(Sheet::applicationId).distinct().count());
    }

    @Override
    public String article(Waiting waiting) {
        return Rubric.ARTICLE;
    }
}
