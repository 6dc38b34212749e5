package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.award.round.Procedure;
import java.time.Instant;
import java.util.UUID;

/** Applications for the modules that decide on them. */
public final class TestApplications {

    public static final ApplicantKind ORGANIZATION = ApplicantKind.ORGANIZATION;

    static final Route COUNTY = new Route(RecommendPath.COUNTY, "county/152502", "county/152502");

    private TestApplications() {}

    /** Submitted, so in the first step of its track. */
    public static Application submitted(Applications applications, UUID round, Procedure procedure, String applicant) {
        var application = new Application(round, ApplicantKind.ORGANIZATION, applicant, TestForms.named(applicant));
        application.submit("SQ" + application.id(), "0", COUNTY, procedure, Instant.now());
        return applications.saveAndFlush(application);
    }

    public static void withdraw(Applications applications, UUID id) {
        var application = applications.required(id);
        application.withdraw("企业重组", Instant.now());
        applications.saveAndFlush(application);
    }

    public static Application organization() {
        return new Application(UUID.randomUUID(), ApplicantKind.ORGANIZATION, "applicant", TestForms.complete());
    }
}
