package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.DraftedGrounds;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Procedure.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The strengths (优势) that the last report issued on an applicant tells, as many as make a short ground. */
@Component
class GroundsFromReports implements DraftedGrounds {

    private static final int SHORT = 300;

    private final ReviewReports reports;
    private final Programs programs;
    private final Progress progress;

    GroundsFromReports(ReviewReports reports, Programs programs, Progress progress) {
        this.reports = reports;
        this.programs = programs;
        this.progress = progress;
    }

    @Override
    public Map<UUID, String> of(UUID round, Collection<Application> applications) {
        var drafts = new HashMap<UUID, String>();
        applications.stream()
                .map(Application::track)
                .distinct()
                .forEach(track -> progress.procedure(round, track).scored().stream()
                        .filter(step -> Desk.isReported(step.kind()))
                        .sorted(Comparator.comparingInt(Step::ordinal))
                        .forEach(step -> {
                            var items = Rubric.of(programs.rules(round), track, step.kind())
                                    .items();
                            reports.findByRoundIdAndTrackAndOrdinal(round, track, step.ordinal())
                                    .forEach(report -> report.issued()
                                            .map(last -> grounds(last.text(), items))
                                            .filter(draft -> !draft.isEmpty())
                                            .ifPresent(draft -> drafts.put(report.applicationId(), draft)));
                        }));
        drafts.keySet().retainAll(applications.stream().map(Application::id).collect(Collectors.toSet()));
        return drafts;
    }

    /** Whole remarks, as many as there is room for; of one that is longer, its first sentences. */
    private static String grounds(ReportText text, List<Rubric.Item> items) {
        var told = new ArrayList<String>();
        var length = 0;
        var remarks = items.stream()
                .flatMap(item -> text.of(item.code()).strengths().lines())
                .map(line -> line.strip().replaceFirst("[。；;]+$", ""))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        for (var remark : remarks) {
            if (length + remark.length() < SHORT) {
                told.add(remark);
                length += remark.length() + 1;
            } else if (told.isEmpty()) {
                told.add(Shortened.to(remark, SHORT - 1, "").replaceFirst("[。；;]+$", ""));
                length = SHORT;
            }
        }
        return told.isEmpty() ? "" : String.join("；", told) + "。";
    }
}
