package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.StageResults;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.stereotype.Component;

/** 汇总: how the applicants of a stage stand by the sheets that are in, and what each stage found in the end. */
@Component
class Standings implements StageResults {

    private final Sheets sheets;
    private final Consensuses consensuses;
    private final Panels panels;
    private final Applications applications;
    private final Progress progress;

    Standings(Sheets sheets, Consensuses consensuses, Panels panels, Applications applications, Progress progress) {
        this.sheets = sheets;
        this.consensuses = consensuses;
        this.panels = panels;
        this.applications = applications;
        this.progress = progress;
    }

    List<Reviewed> of(Desk desk, List<Application> there) {
        var ordinal = desk.step().ordinal();
        var all = sheets.of(desk.round(), desk.track(), ordinal);
        var consensus = consensuses.findByRoundIdAndTrackAndOrdinal(desk.round(), desk.track(), ordinal).stream()
                .collect(Collectors.toMap(Consensus::applicationId, Function.identity()));
        return there.stream()
                .map(application -> Reviewed.of(desk, application, all, consensus.get(application.id())))
                .toList();
    }

    /** What is seen of a stage while it runs. */
    List<Reviewed> of(Desk desk) {
        return of(
                desk,
                applications.submitted(desk.round(), desk.track()).stream()
                        .filter(application ->
                                application.ordinal() >= desk.step().ordinal())
                        .toList());
    }

    /** Who waits in the step to go on from it. */
    List<Reviewed> there(Desk desk) {
        return of(desk, applications.at(desk.round(), desk.track(), desk.step().ordinal()));
    }

    Reviewed of(Desk desk, UUID id) {
        var application = applications.required(id);
        if (!application.roundId().equals(desk.round()) || application.track() != desk.track()) {
            throw Refusal.unknown("not-found");
        }
        return of(desk, List.of(application)).getFirst();
    }

    /** For somebody to see, who must not have stepped back from the applicant (第十八条). */
    Reviewed of(Desk desk, UUID id, String reader) {
        var reviewed = of(desk, id);
        reviewed.application().requireUnbiased(reader);
        return reviewed;
    }

    /** How they stood when the list of a closed step was last made. */
    List<Standing> listed(Desk desk, Collection<Application> there) {
        var ordinal = desk.step().ordinal();
        var all = sheets.of(desk.round(), desk.track(), ordinal).stream()
                .collect(Collectors.groupingBy(Sheet::applicationId));
        return of(desk, List.copyOf(there)).stream()
                .map(reviewed -> Listed.standing(
                        desk, reviewed, all.getOrDefault(reviewed.application().id(), List.of())))
                .toList();
    }

    /** 汇总 of one applicant's sheets, once all of them are in. */
    Collation collation(Desk desk, UUID id) {
        return complete(desk, of(desk, id));
    }

    /** The same for somebody to see. */
    Collation collation(Desk desk, UUID id, String reader) {
        return complete(desk, of(desk, id, reader));
    }

    private Collation complete(Desk desk, Reviewed reviewed) {
        reviewed.standing().requireComplete(desk);
        return collation(desk, reviewed);
    }

    Collation collation(Desk desk, Reviewed reviewed) {
        return Collation.of(desk, reviewed, takenUp(desk, reviewed.application().id()));
    }

    /** What the material review found of each item, where the site review is to confirm it; else nothing. */
    Map<String, Integer> takenUp(Desk desk, UUID application) {
        return desk.takesUpMaterial()
                ? progress.procedure(desk.round(), desk.track()).scored().stream()
                        .filter(step -> step.kind() == StageKind.MATERIAL
                                && step.ordinal() < desk.step().ordinal())
                        .reduce((earlier, later) -> later)
                        .map(step -> of(material(desk, step), application).inSteps(desk.rubric()))
                        .orElse(Map.of())
                : Map.of();
    }

    private Desk material(Desk desk, Step step) {
        return new Desk(
                desk.round(),
                desk.track(),
                step,
                panels.required(desk.round(), desk.track(), step.ordinal()),
                desk.rules());
    }

    /**
     * Of the very sheets that counted when the stage was closed; and what was agreed on stands in place of their marks.
     */
    @Override
    public List<StageScore> of(UUID round, ReviewRules rules, Collection<UUID> ids) {
        var there =
                applications.findByIdIn(ids).stream().collect(Collectors.toMap(Application::id, Function.identity()));
        var agreed = consensuses.findByRoundIdAndApplicationIdIn(round, ids).stream()
                .collect(Collectors.toMap(one -> new Scored(one.applicationId(), one.ordinal()), Reviewed::agreed));
        var sat = new HashMap<Seat, Sat>();
        return sheets.submitted(round, ids).stream()
                .collect(Collectors.groupingBy(sheet -> new Scored(sheet.applicationId(), sheet.ordinal())))
                .entrySet()
                .stream()
                .flatMap(one -> {
                    var first = one.getValue().getFirst();
                    var seat =
                            sat.computeIfAbsent(new Seat(first.track(), first.ordinal()), where -> sat(round, where));
                    var application = Objects.requireNonNull(there.get(first.applicationId()));
                    var counting = Reviewed.counting(one.getValue(), application, seat.panel());
                    return counting.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new StageScore(
                                    first.applicationId(),
                                    seat.step().kind(),
                                    seat.step().turn(),
                                    mean(rules, first, counting, agreed.getOrDefault(one.getKey(), Map.of()))));
                })
                .toList();
    }

    private Sat sat(UUID round, Seat seat) {
        return new Sat(
                progress.procedure(round, seat.track()).at(seat.ordinal()),
                panels.required(round, seat.track(), seat.ordinal()));
    }

    private record Seat(ApplicantKind track, int ordinal) {}

    private record Sat(Step step, Panel panel) {}

    private record Scored(UUID application, int ordinal) {}

    private static BigFraction mean(ReviewRules rules, Sheet one, List<Sheet> sheets, Map<String, Agreed> agreed) {
        var rubric = Rubric.of(rules, one.track(), one.stage());
        return Marks.mean(
                sheets.stream()
                        .map(sheet -> rubric.score(sheet.marksBut(agreed)))
                        .toList(),
                rules.trimming());
    }
}
