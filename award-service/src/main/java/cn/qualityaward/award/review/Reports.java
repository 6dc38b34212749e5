package cn.qualityaward.award.review;

import cn.qualityaward.award.agency.SelectedAgencies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ReportSection;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.official.Letter;
import cn.qualityaward.tenancy.access.Caller;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 材料评审报告、现场评审报告 with what other modules have to say in them, issued by whoever was selected to write them and did not step back. */
@Component
class Reports {

    /** 第十三条(三)、(四): what an agency organises and reports on; a defense the office sums up. */
    private static final Set<StageKind> BY_AGENCY = EnumSet.of(StageKind.MATERIAL, StageKind.SITE);

    private final Programs programs;
    private final List<ReportSection> sections;
    private final CitedEvidence evidence;
    private final SelectedAgencies agencies;
    private final ProcedureClock clock;

    Reports(
            Programs programs,
            List<ReportSection> sections,
            CitedEvidence evidence,
            SelectedAgencies agencies,
            ProcedureClock clock) {
        this.agencies = agencies;
        this.programs = programs;
        this.sections = sections;
        this.evidence = evidence;
        this.clock = clock;
    }

    Letter of(Desk desk, Application application, Collation collation, Caller reader) {
        return ReviewReport.of(
                collation,
                desk.step(),
                collation.citesEvidence() ? evidence.files(application.id(), reader) : Map.of(),
                sections.stream()
                        .flatMap(section -> section.of(desk.step(), application).stream())
                        .toList(),
                issuer(desk, application),
                commissioner(desk, application),
                clock.today());
    }

    /** 出具单位: the agency that reviews this one at the step, where there is one. */
    String issuer(Desk desk, Application application) {
        return agency(desk, application).orElseGet(() -> office(desk));
    }

    /** Who commissioned it; nobody where the office reports itself. */
    private String commissioner(Desk desk, Application application) {
        return agency(desk, application).map(named -> office(desk)).orElse("");
    }

    private Optional<String> agency(Desk desk, Application application) {
        return BY_AGENCY.contains(desk.step().kind())
                ? agencies.of(application, desk.step().ordinal())
                : Optional.empty();
    }

    private String office(Desk desk) {
        return programs.policy(desk.round()).terms().office();
    }
}
