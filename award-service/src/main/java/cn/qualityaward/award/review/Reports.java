package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ReportSection;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.official.Letter;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 材料评审报告、现场评审报告 with what other modules have to say in them. */
@Component
class Reports {

    private final Programs programs;
    private final List<ReportSection> sections;
    private final CitedEvidence evidence;
    private final ProcedureClock clock;

    Reports(Programs programs, List<ReportSection> sections, CitedEvidence evidence, ProcedureClock clock) {
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
                programs.policy(desk.round()).terms().office(),
                clock.today());
    }
}
