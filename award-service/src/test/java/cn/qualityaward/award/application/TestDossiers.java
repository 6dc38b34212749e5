package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider.Paper;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.Ids;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Dossiers as their applicants start and submit them, for the modules that hold a part of one. */
public final class TestDossiers {

    private static final Dossiers.Region REGION = new Dossiers.Region(Set.of("152502"), Set.of());

    private final Dossiers dossiers;
    private final Sealing sealing;
    private final Applications applications;

    public TestDossiers(ApplicationContext context) {
        this.dossiers = context.getBean(Dossiers.class);
        this.sealing = context.getBean(Sealing.class);
        this.applications = context.getBean(Applications.class);
    }

    public UUID started(UUID round, String applicant) {
        return dossiers.start(round, ApplicantKind.ORGANIZATION, applicant, TestForms.complete())
                .id();
    }

    /** As the office enters them from paper, in the region of the tests. */
    public static PaperDecision<?> onPaper(ApplicationContext context) {
        return new PaperDecision<>(
                "application",
                PaperApplications.HandedIn.class,
                context.getBean(PaperApplications.class).in(REGION));
    }

    /** What follows an application on paper, in the region of the tests. */
    public static List<PaperDecision<?>> laterOnPaper(ApplicationContext context) {
        var later = context.getBean(LaterPapers.class);
        return List.of(
                new PaperDecision<>("supplement", LaterPapers.Supplemented.class, later.in(REGION)),
                later.withdrawalOnPaper());
    }

    /** The paper of what happened to it last. */
    public static @Nullable String lastPaper(Application application) {
        return application.history().getLast().paper();
    }

    /** As it was confirmed by a second officer. */
    public UUID entered(UUID round, ApplicationForm form, LocalDate date) {
        var paper = new Paper("示例申字1号", date, "first-officer", Ids.next());
        return dossiers.enter(round, ApplicantKind.ORGANIZATION, form, paper, REGION)
                .id();
    }

    /** The paper it was handed in on. */
    public static @Nullable String onPaper(Application application) {
        return application.onPaper();
    }

    /** With nothing written yet. */
    public UUID begun(UUID round, String applicant) {
        return dossiers.start(round, ApplicantKind.ORGANIZATION, applicant, TestForms.empty())
                .id();
    }

    /** Without a credit code: several may stand in one round. */
    public UUID startedNamed(UUID round, String applicant) {
        return dossiers.start(round, ApplicantKind.ORGANIZATION, applicant, TestForms.other())
                .id();
    }

    /** @return the SHA-256 of the receipt */
    public String submit(UUID id, String applicant) {
        return String.valueOf(dossiers.submit(id, applicant, null, REGION).sha256());
    }

    public Application withdraw(UUID id, String applicant) {
        return dossiers.withdraw(id, applicant, "企业重组");
    }

    /** As its applicant writes it while it is with them. */
    public Application summarize(UUID id, String applicant, String summary) {
        return revise(id, applicant, TestForms.summarized(summary));
    }

    public Application revise(UUID id, String applicant, ApplicationForm form) {
        var seen = applications.required(id);
        return dossiers.revise(id, applicant, IfMatch.of("\"" + seen.version() + "\""), form);
    }

    /** The texts that were sealed, one for each submission. */
    public List<String> sealed(UUID id) {
        return sealing.of(id).stream().map(SealedDossier::text).toList();
    }
}
