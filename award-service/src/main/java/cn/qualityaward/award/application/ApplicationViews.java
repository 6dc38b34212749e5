package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications as their readers see them: an applicant's own, a county's own area, all for those who run the award. */
@Component
class ApplicationViews {

    record Row(
            UUID id,
            UUID round,
            ApplicantKind track,
            String name,
            String division,
            Status status,
            @Nullable Instant submittedAt,
            @Nullable String classCode) {}

    /** @param due the last day of what it waits for, where there is one */
    record View(
            Row row,
            @Nullable Integer version,
            ApplicationForm form,
            @Nullable String receipt,
            @Nullable String sha256,
            @Nullable LocalDate due,
            List<Finding> eligibility,
            List<Passage> history) {}

    private final Applications applications;
    private final Overdue overdue;
    private final List<ApplicationReader> readers;
    private final Programs programs;
    private final PolicySource tenant;
    private final ProcedureClock clock;

    ApplicationViews(
            Applications applications,
            Overdue overdue,
            List<ApplicationReader> readers,
            Programs programs,
            PolicySource tenant,
            ProcedureClock clock) {
        this.applications = applications;
        this.overdue = overdue;
        this.readers = readers;
        this.programs = programs;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Row> page(@Nullable UUID round, @Nullable Status status, @Nullable UUID after, int size, Caller caller) {
        return applications
                .page(round, status, seesAll(caller), counties(caller), caller.id(), after, Limit.of(size))
                .stream()
                .map(ApplicationViews::row)
                .toList();
    }

    @Transactional(readOnly = true)
    Application readable(UUID id, Caller caller) {
        var application = applications.required(id);
        if (!mayRead(caller, application)) {
            throw Refusal.unknown("not-found");
        }
        return application;
    }

    private boolean mayRead(Caller caller, Application application) {
        return application.applicant().equals(caller.id())
                || application.ordinal() >= 0
                        && (seesAll(caller)
                                || counties(caller).contains(application.division())
                                || readers.stream().anyMatch(reader -> reader.mayRead(caller, application)));
    }

    private static boolean seesAll(Caller caller) {
        return caller.seats().stream()
                .anyMatch(seat -> seat.kind().equals("office")
                        || seat.kind().equals("leading-group")
                        || seat.kind().equals("government"));
    }

    private static List<String> counties(Caller caller) {
        return caller.seats().stream()
                .filter(seat -> seat.kind().equals("county"))
                .map(Seat::code)
                .toList();
    }

    /** Asks tenant-service what lies in the region: never inside a transaction. */
    View of(Application application) {
        return new View(
                row(application),
                application.version(),
                application.form(),
                application.receipt(),
                application.sha256(),
                overdue.lastDay(application).orElse(null),
                eligibility(application),
                application.history());
    }

    /** The conditions of Articles 10 and 11, as far as they can be told from what is stated. */
    private List<Finding> eligibility(Application application) {
        var divisions =
                tenant.divisions().stream().map(PolicySource.Division::code).collect(Collectors.toSet());
        return new Eligibility(application.form(), programs.policy(application.roundId()), divisions, clock.today())
                .findings(application.track());
    }

    private static Row row(Application application) {
        return new Row(
                application.id(),
                application.roundId(),
                application.track(),
                application.name(),
                application.division(),
                application.status(),
                application.submittedAt(),
                application.classCode());
    }
}
