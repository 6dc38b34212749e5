package cn.qualityaward.award.application;

import cn.qualityaward.award.form.Questionnaires;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications as their readers see them: an applicant's own, a county's own area, all for those who run the award. */
@Component
class ApplicationViews {

    /**
     * @param ordinal of the step it is in; before the first, -1
     * @param paper on which it was handed in (代录), if it was
     */
    record Row(
            UUID id,
            UUID round,
            ApplicantKind track,
            String name,
            String division,
            Status status,
            int ordinal,
            @Nullable Instant submittedAt,
            @Nullable String classCode,
            @Nullable String paper) {}

    /** What the reader is to the application: the one who applies (申报人), or one who works on it too (协作人). */
    enum Acts {
        APPLICANT,
        COLLABORATOR
    }

    /**
     * @param acts nothing for whoever does not work on it
     * @param withheld which answers, and which fields of the form, the reader may not read (第二十三条)
     * @param due the last day of what it waits for, where there is one
     * @param checker the unit that checks it
     * @param recommender the unit, or the expert by name, that recommends it
     */
    record View(
            Row row,
            @Nullable Integer version,
            @Nullable Acts acts,
            ApplicationForm form,
            Set<String> withheld,
            @Nullable String receipt,
            @Nullable String sha256,
            @Nullable LocalDate due,
            @Nullable String checker,
            @Nullable String recommender,
            List<Finding> eligibility,
            List<Passage> history) {}

    private final Applications applications;
    private final Overdue overdue;
    private final Readership readership;
    private final Requirements requirements;
    private final Questionnaires questionnaires;
    private final PolicySource tenant;

    ApplicationViews(
            Applications applications,
            Overdue overdue,
            Readership readership,
            Requirements requirements,
            Questionnaires questionnaires,
            PolicySource tenant) {
        this.applications = applications;
        this.overdue = overdue;
        this.readership = readership;
        this.requirements = requirements;
        this.questionnaires = questionnaires;
        this.tenant = tenant;
    }

    @Transactional(readOnly = true)
    List<Row> page(@Nullable UUID round, @Nullable Status status, @Nullable UUID after, int size, Caller caller) {
        return applications
                .page(
                        round,
                        status,
                        Readership.seesAll(caller),
                        Readership.counties(caller),
                        readership.units(caller),
                        caller.id(),
                        after,
                        Limit.of(size))
                .stream()
                .map(ApplicationViews::row)
                .toList();
    }

    /** Asks tenant-service what lies in the region: never inside a transaction. */
    View of(Application application, Caller caller) {
        var form = application.actsFor(caller.id()) ? application.written() : application.form();
        var withheld = withheld(application, form, caller);
        return new View(
                row(application),
                application.version(),
                acts(application, caller),
                form.without(withheld),
                withheld,
                application.receipt(),
                application.sha256(),
                overdue.lastDay(application).orElse(null),
                application.checker(),
                application.recommender(),
                eligibility(application, form, caller),
                application.history());
    }

    private static @Nullable Acts acts(Application application, Caller caller) {
        if (application.isApplicant(caller.id())) {
            return Acts.APPLICANT;
        }
        return application.actsFor(caller.id()) ? Acts.COLLABORATOR : null;
    }

    /** What is declared a secret, the declaration itself, and what names a person, is for those who may read secrets. */
    private Set<String> withheld(Application application, ApplicationForm form, Caller caller) {
        if (readership.mayReadSecrets(caller, application)) {
            return Set.of();
        }
        var withheld = new TreeSet<>(form.declared());
        questionnaires.of(application.roundId(), application.track()).personal().stream()
                .filter(form.answers().questions()::containsKey)
                .forEach(withheld::add);
        return withheld;
    }

    /** The conditions of Articles 10 and 11 and of the policy; what examiners found is not for the applicant to read. */
    private List<Finding> eligibility(Application application, ApplicationForm form, Caller caller) {
        var divisions = tenant.divisionCodes().orElse(null);
        return application.actsFor(caller.id())
                ? requirements.stated(application, form, divisions)
                : requirements.of(application, divisions);
    }

    private static Row row(Application application) {
        return new Row(
                application.id(),
                application.roundId(),
                application.track(),
                application.name(),
                application.division(),
                application.status(),
                application.ordinal(),
                application.submittedAt(),
                application.classCode(),
                application.onPaper());
    }
}
