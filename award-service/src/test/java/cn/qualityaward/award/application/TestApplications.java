package cn.qualityaward.award.application;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.award.round.Procedure;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/** Applications for the modules that decide on them. */
public final class TestApplications {

    public static final ApplicantKind ORGANIZATION = ApplicantKind.ORGANIZATION;

    static final Route COUNTY = new Route(RecommendPath.COUNTY, "county/152502", "county/152502");

    private TestApplications() {}

    /** Submitted, so in the first step of its track. */
    public static Application submitted(Applications applications, UUID round, Procedure procedure, String applicant) {
        return submitted(applications, round, procedure, applicant, COUNTY);
    }

    /** By a department that checks and recommends (行业主管部门推荐). */
    public static Application ofDepartment(
            Applications applications, UUID round, Procedure procedure, String applicant, String unit) {
        return submitted(applications, round, procedure, applicant, new Route(RecommendPath.DEPARTMENT, unit, unit));
    }

    private static Application submitted(
            Applications applications, UUID round, Procedure procedure, String applicant, Route route) {
        var application = new Application(round, ApplicantKind.ORGANIZATION, applicant, TestForms.named(applicant));
        application.affiliate(false, Instant.now());
        application.submit("SQ" + application.id(), "0", route, procedure, Brought.online(Instant.now()));
        return applications.saveAndFlush(application);
    }

    /** As an applicant does it, with all that this sets off. */
    public static UUID applied(BeanFactory beans, UUID round, ApplicationForm form) {
        var dossiers = beans.getBean(Dossiers.class);
        var started = dossiers.start(round, ApplicantKind.ORGANIZATION, "applicant", form);
        return dossiers.submit(started.id(), "applicant", null, new Dossiers.Region(Set.of("152502"), Set.of()))
                .id();
    }

    public static String lastReason(Application application) {
        return String.valueOf(application.history().getLast().reason());
    }

    public static void withdraw(Applications applications, UUID id) {
        var application = applications.required(id);
        application.withdraw("企业重组", Brought.online(Instant.now()));
        applications.saveAndFlush(application);
    }

    /** 专家推荐. */
    public static Application ofExpert(String name, Procedure procedure) {
        var application = organization();
        var route = new Route(RecommendPath.EXPERT, "county/152502", "expert/" + name);
        application.submit("SQ" + application.id(), "0", route, procedure, Brought.online(Instant.now()));
        return application;
    }

    /** It names whoever is known by these numbers (号码指纹). */
    public static Application naming(Application application, String... prints) {
        application.names(List.of(prints), true);
        return application;
    }

    /** Handed in by one person, who named nobody. */
    public static Application individual() {
        var application =
                new Application(UUID.randomUUID(), ApplicantKind.INDIVIDUAL, "applicant", TestForms.named("甲"));
        application.affiliate(false, Instant.now());
        application.submit(
                "SQ",
                "0",
                COUNTY,
                Procedure.of(TestPolicies.xilingol(), ApplicantKind.INDIVIDUAL),
                Brought.online(Instant.now()));
        return application;
    }

    /** Its answers corrected, and sealed so. */
    public static Application affiliated(Application application, Map<String, Object> answers, Instant now) {
        application.fill(application.form().with(new Answers(answers, Map.of(), List.of())));
        application.affiliate(true, now);
        return application;
    }

    public static Application organization() {
        return new Application(UUID.randomUUID(), ApplicantKind.ORGANIZATION, "applicant", TestForms.complete());
    }
}
