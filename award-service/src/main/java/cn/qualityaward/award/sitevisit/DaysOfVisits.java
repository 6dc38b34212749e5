package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.application.DaysOnSite;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.sitevisit.Meeting.Attendance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** From the first meeting that an expert signed in to, until the last of the same visit. */
@Component
class DaysOfVisits implements DaysOnSite {

    private final SiteVisits visits;

    DaysOfVisits(SiteVisits visits) {
        this.visits = visits;
    }

    @Override
    public Map<UUID, Set<LocalDate>> of(UUID round, ApplicantKind track, int ordinal) {
        var days = new HashMap<UUID, Set<LocalDate>>();
        visits.findByRoundIdOrderById(round).stream()
                .filter(visit -> visit.track() == track && visit.ordinal() == ordinal)
                .forEach(visit -> visit.meetings().stream()
                        .map(Meeting::attendance)
                        .flatMap(attendance -> attendance.team().stream())
                        .distinct()
                        .forEach(expert -> days.computeIfAbsent(expert, any -> new TreeSet<>())
                                .addAll(days(visit, expert))));
        return days;
    }

    private static Set<LocalDate> days(SiteVisit visit, UUID expert) {
        var signed = new TreeSet<LocalDate>();
        visit.meetings().stream()
                .map(Meeting::attendance)
                .filter(attendance -> attendance.team().contains(expert))
                .map(Attendance::on)
                .forEach(signed::add);
        signed.first().datesUntil(signed.last().plusDays(1)).forEach(signed::add);
        return signed;
    }
}
