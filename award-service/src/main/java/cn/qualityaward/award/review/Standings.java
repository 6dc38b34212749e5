package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.StageResults;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;

/** 汇总: how the applicants of a stage stand by the sheets that are in, and what each stage found in the end. */
@Component
class Standings implements StageResults {

    private final Sheets sheets;
    private final Panels panels;
    private final Applications applications;
    private final Programs programs;

    Standings(Sheets sheets, Panels panels, Applications applications, Programs programs) {
        this.sheets = sheets;
        this.panels = panels;
        this.applications = applications;
        this.programs = programs;
    }

    List<Standing> of(Desk desk, List<Application> there) {
        var all = sheets.of(desk.round(), desk.track(), desk.step().ordinal());
        return there.stream()
                .map(application -> standing(desk, application, all))
                .toList();
    }

    /** What the office sees of a stage while it runs. */
    List<Standing> of(Desk desk) {
        return of(
                desk,
                applications.submitted(desk.round(), desk.track()).stream()
                        .filter(application ->
                                application.ordinal() >= desk.step().ordinal())
                        .toList());
    }

    /** 汇总 of one applicant's sheets, once all of them are in. */
    Collation collation(Desk desk, UUID id) {
        var application = applications.required(id);
        if (!application.roundId().equals(desk.round()) || application.track() != desk.track()) {
            throw Refusal.unknown("not-found");
        }
        var all = sheets.of(desk.round(), desk.track(), desk.step().ordinal());
        var standing = standing(desk, application, all);
        standing.requireComplete(desk);
        return Collation.of(desk, application, standing, counted(desk, application, all));
    }

    static Standing standing(Desk desk, Application application, List<Sheet> all) {
        var counted = counted(desk, application, all);
        var by = counted.stream().map(Sheet::reviewer).collect(Collectors.toSet());
        var expected = desk.panel().reviewersOf(application).stream()
                .map(Panel.Member::account)
                .filter(account -> by.contains(account) || !desk.panel().stoodDown(account))
                .collect(Collectors.toSet());
        return new Standing(
                application,
                expected.size(),
                counted.stream()
                        .map(sheet -> desk.rubric().score(sheet.marks()))
                        .toList(),
                desk.rules().trimming());
    }

    /** The sheets that are in, of those who may review this applicant. */
    private static List<Sheet> counted(Desk desk, Application application, List<Sheet> all) {
        return all.stream()
                .filter(sheet -> sheet.applicationId().equals(application.id()) && sheet.submitted())
                .filter(sheet -> counts(sheet, application, desk.panel()))
                .toList();
    }

    /** Of the very sheets that counted when the stage was closed: whoever must step back counts nowhere (第十八条). */
    @Override
    public List<StageScore> of(UUID round, Collection<UUID> ids) {
        var rules = programs.rules(round);
        var there =
                applications.findByIdIn(ids).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        var sitting = new HashMap<Seat, Panel>();
        return sheets.submitted(round, ids).stream()
                .filter(sheet -> counts(
                        sheet,
                        Objects.requireNonNull(there.get(sheet.applicationId())),
                        sitting.computeIfAbsent(
                                new Seat(sheet.track(), sheet.ordinal()),
                                seat -> panels.required(round, seat.track(), seat.ordinal()))))
                .collect(Collectors.groupingBy(sheet -> new Scored(sheet.applicationId(), sheet.stage())))
                .entrySet()
                .stream()
                .map(one -> new StageScore(
                        one.getKey().application(),
                        one.getKey().stage(),
                        mean(rules, one.getKey().stage(), one.getValue())))
                .toList();
    }

    private record Seat(ApplicantKind track, int ordinal) {}

    private record Scored(UUID application, StageKind stage) {}

    private static boolean counts(Sheet sheet, Application application, Panel panel) {
        return panel.reviewersOf(application).stream()
                .anyMatch(member -> member.account().equals(sheet.reviewer()));
    }

    private static BigFraction mean(ReviewRules rules, StageKind stage, List<Sheet> sheets) {
        var rubric = Rubric.of(rules, sheets.getFirst().track(), stage);
        return Marks.mean(
                sheets.stream().map(sheet -> rubric.score(sheet.marks())).toList(), rules.trimming());
    }
}
