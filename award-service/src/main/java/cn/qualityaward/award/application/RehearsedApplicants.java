package cn.qualityaward.award.application;

import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.form.CreditCode;
import cn.qualityaward.award.form.RehearsedAnswers;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.award.program.Programs;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 试运行: fictitious applicants, one a track, who fill in and submit like everybody else. */
@Component
public class RehearsedApplicants {

    /** Made up like the example of GB 32100; each track its own. */
    private static final String CODE = "91350100M000100%02d";

    private static final String NAME = "示例试运行申报者";
    private static final String RECOMMENDER = "department/rehearsal", ASSOCIATION = "association/rehearsal";

    private final Dossiers dossiers;
    private final RehearsedRequirements requirements;
    private final RehearsedAnswers answers;
    private final Programs programs;
    private final ProcedureClock clock;

    RehearsedApplicants(
            Dossiers dossiers,
            RehearsedRequirements requirements,
            RehearsedAnswers answers,
            Programs programs,
            ProcedureClock clock) {
        this.dossiers = dossiers;
        this.requirements = requirements;
        this.answers = answers;
        this.programs = programs;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID apply(UUID round, ApplicantKind track, String division) {
        var applicant = RehearsedStage.PLAYER + "-" + track;
        var policy = programs.policy(round);
        var form = form(track, division, policy);
        var started = dossiers.start(round, track, applicant, form.with(answers.to(round, track, form)));
        requirements.prepare(started);
        var submitted = dossiers.submit(
                started.id(), applicant, null, new Dossiers.Region(Set.of(division), Set.of(RECOMMENDER, ASSOCIATION)));
        requirements.settle(submitted);
        return submitted.id();
    }

    /** By the county where there is one, else by whoever comes first; an expert is named, a department fictitious. */
    private static RecommendPath path(Policy policy) {
        return policy.recommendPaths().stream().sorted().findFirst().orElseThrow();
    }

    private ApplicationForm form(ApplicantKind track, String division, Policy policy) {
        var path = path(policy);
        return new ApplicationForm(
                NAME,
                division,
                track == ApplicantKind.INDIVIDUAL ? null : CreditCode.completed(CODE.formatted(track.ordinal())),
                clock.today().minusYears(20),
                null,
                true,
                true,
                true,
                null,
                null,
                null,
                "示例联系人",
                "0000-0000000",
                "示例自评",
                null,
                true,
                path,
                path == RecommendPath.ASSOCIATION ? ASSOCIATION : RECOMMENDER,
                clock.today().minusYears(20),
                ApplicationForm.Accident.NONE,
                false,
                "试运行",
                Answers.none());
    }
}
