package cn.qualityaward.award.review;

import cn.qualityaward.award.agency.SelectedAgencies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.ReadableEvidence.File;
import cn.qualityaward.award.application.ReportSection;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.review.ReportPaper.Signed;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.official.Letter;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 材料评审报告、现场评审报告 with what other modules have to say in them, by whoever was selected to write them and did not step back. */
@Component
class ReportPapers {

    private static final String DRAFT = "（草稿，未出具）";

    private final Programs programs;
    private final Rounds rounds;
    private final Standings standings;
    private final List<ReportSection> sections;
    private final CitedEvidence evidence;
    private final SelectedAgencies agencies;

    ReportPapers(
            Programs programs,
            Rounds rounds,
            Standings standings,
            List<ReportSection> sections,
            CitedEvidence evidence,
            SelectedAgencies agencies) {
        this.agencies = agencies;
        this.programs = programs;
        this.rounds = rounds;
        this.standings = standings;
        this.sections = sections;
        this.evidence = evidence;
    }

    /** As it is written so far, with no day; the summary of a defense, which nobody issues, is of the day the step was closed. */
    Letter draft(Desk desk, Reviewed reviewed, ReportText text, Caller reader) {
        var collation = standings.collation(desk, reviewed);
        return print(
                desk,
                reviewed.application(),
                collation,
                text,
                files(collation, reviewed, reader),
                desk.isReported() ? DRAFT : "",
                desk.isReported() ? null : closedOn(desk).orElse(null));
    }

    /** As it is issued: of what is a secret (第二十三条) it names nothing, whoever issues it. */
    Letter issued(Desk desk, Reviewed reviewed, ReportText text, Caller by, int number, Instant at) {
        var collation = standings.collation(desk, reviewed);
        var open = files(collation, reviewed, by).values().stream()
                .filter(file -> !file.secret())
                .collect(Collectors.toMap(File::id, Function.identity()));
        return print(
                desk,
                reviewed.application(),
                collation,
                text,
                open,
                number == 1 ? "" : "（第%d版，此前各版不再使用）".formatted(number),
                ProcedureClock.local(at).toLocalDate());
    }

    private Letter print(
            Desk desk,
            Application application,
            Collation collation,
            ReportText text,
            Map<UUID, File> files,
            String standing,
            @Nullable LocalDate on) {
        return ReportPaper.of(
                collation,
                text,
                desk.step(),
                files,
                sections.stream()
                        .flatMap(section -> section.of(desk.step(), application).stream())
                        .toList(),
                new Signed(issuer(desk, application), commissioner(desk, application), standing, on));
    }

    private Map<UUID, File> files(Collation collation, Reviewed reviewed, Caller reader) {
        return collation.citesEvidence() ? evidence.files(reviewed.application().id(), reader) : Map.of();
    }

    /** The day on which the step was closed. */
    Optional<LocalDate> closedOn(Desk desk) {
        return rounds.required(desk.round())
                .closedAt(desk.track(), desk.step().ordinal())
                .map(at -> ProcedureClock.local(at).toLocalDate());
    }

    /** 出具单位: the agency that reviews this one at the step, where there is one. */
    String issuer(Desk desk, Application application) {
        return agency(desk, application).orElseGet(() -> office(desk));
    }

    /** Who commissioned it; nobody where the office reports itself. */
    private String commissioner(Desk desk, Application application) {
        return agency(desk, application).map(named -> office(desk)).orElse("");
    }

    /** 第十三条(三)、(四): what an agency organises and reports on; a defense the office sums up. */
    private Optional<String> agency(Desk desk, Application application) {
        return desk.isReported() ? agencies.of(application, desk.step().ordinal()) : Optional.empty();
    }

    private String office(Desk desk) {
        return programs.policy(desk.round()).terms().office();
    }
}
