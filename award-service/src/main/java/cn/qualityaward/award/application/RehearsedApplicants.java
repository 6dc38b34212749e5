package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 试运行: fictitious applicants, one a track, who fill in and submit like everybody else. */
@Component
public class RehearsedApplicants {

    /** The example of GB 32100 itself. */
    private static final String CODE = "91350100M000100Y43";

    private final Dossiers dossiers;
    private final ProcedureClock clock;

    RehearsedApplicants(Dossiers dossiers, ProcedureClock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID apply(UUID round, ApplicantKind track, String division) {
        var applicant = RehearsedStage.PLAYER + "-" + track;
        var started = dossiers.start(round, track, applicant, form(track, division));
        return dossiers.submit(started.id(), applicant, Set.of(division)).id();
    }

    private ApplicationForm form(ApplicantKind track, String division) {
        return new ApplicationForm(
                "示例试运行申报者",
                division,
                track == ApplicantKind.INDIVIDUAL ? null : CODE,
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
                true);
    }
}
