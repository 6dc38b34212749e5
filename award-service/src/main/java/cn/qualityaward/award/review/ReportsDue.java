package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.tenancy.access.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 待出具的评审报告 of a step, counted without reading what anybody marked: that is read only of those on whom something may still
 * have to be agreed.
 */
@Component
class ReportsDue {

    private final Sheets sheets;
    private final Consensuses consensuses;
    private final ReviewReports issued;
    private final ReportDesk reports;
    private final Standings standings;
    private final Applications applications;

    ReportsDue(
            Sheets sheets,
            Consensuses consensuses,
            ReviewReports issued,
            ReportDesk reports,
            Standings standings,
            Applications applications) {
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.issued = issued;
        this.reports = reports;
        this.standings = standings;
        this.applications = applications;
    }

    /** Those the caller writes: not issued though all is in, or issued on marks that are others by now. */
    long of(Desk desk, Caller caller) {
        var ordinal = desk.step().ordinal();
        var in = sealed(sheets.locked(desk.round(), desk.track(), ordinal)).stream()
                .collect(Collectors.groupingBy(LockedSheet::applicationId));
        var agreed = consensuses.findByRoundIdAndTrackAndOrdinal(desk.round(), desk.track(), ordinal).stream()
                .collect(Collectors.toMap(Consensus::applicationId, Function.identity()));
        var bases = issued.issued(desk.round(), desk.track().name(), ordinal).stream()
                .collect(Collectors.toMap(ReviewReports.Issued::getApplication, ReviewReports.Issued::getBasis));
        var due = 0L;
        var toAgree = new ArrayList<Application>();
        for (var application : written(desk, caller)) {
            var submitted = in.getOrDefault(application.id(), List.of());
            var counted = Reviewed.counting(submitted, application, desk.panel());
            @Nullable String basis = bases.get(application.id());
            if (basis != null) {
                due += basis.equals(Reviewed.basis(counted, agreed.get(application.id()))) ? 0 : 1;
            } else if (isWhole(desk, application, submitted, counted)) {
                if (desk.takesConsensus() && !reports.isClosed(desk)) {
                    toAgree.add(application);
                } else {
                    due++;
                }
            }
        }
        return toAgree.isEmpty()
                ? due
                : due
                        + standings.of(desk, toAgree).stream()
                                .filter(reviewed -> reviewed.agreement().done())
                                .count();
    }

    private List<Application> written(Desk desk, Caller caller) {
        return applications.submitted(desk.round(), desk.track()).stream()
                .filter(application -> application.ordinal() >= desk.step().ordinal())
                .filter(application -> caller.sitsIn("office")
                        ? !application.recuses(caller.id())
                        : desk.panel().reviewsWithOthers(caller.id(), application))
                .filter(application -> reports.writes(desk, application, caller))
                .toList();
    }

    private static boolean isWhole(
            Desk desk, Application application, List<LockedSheet> submitted, List<LockedSheet> counted) {
        var expected =
                Reviewed.closed(submitted) ? counted.size() : Reviewed.expected(desk.panel(), application, counted);
        return expected > 0 && counted.size() == expected;
    }

    /** Of sheets that an earlier build locked the seal is worked out. */
    private List<LockedSheet> sealed(List<LockedSheet> all) {
        var unsealed = all.stream()
                .filter(one -> one.said() == null)
                .map(LockedSheet::id)
                .toList();
        if (unsealed.isEmpty()) {
            return all;
        }
        Map<UUID, String> seals =
                sheets.findByIdIn(unsealed).stream().collect(Collectors.toMap(Sheet::id, Sheet::seal));
        return all.stream()
                .map(one -> {
                    var seal = seals.get(one.id());
                    return seal == null ? one : one.sealed(seal);
                })
                .toList();
    }
}
