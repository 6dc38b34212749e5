package cn.qualityaward.award.review;

import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.review.Calibration.Mark;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 校准参考 beside the scores of a step, never in their place. */
@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/calibration")
class CalibrationController {

    /**
     * @param raw the step's score, to two places, as it stands
     * @param calibrated the same were every expert equally strict; none where the sheets do not tell
     */
    record Row(
            UUID application,
            String name,
            BigDecimal raw,
            @Nullable BigDecimal calibrated) {}

    /** @param strictness by how many points this expert marks above (+) or below (−) others, shrunk */
    record Reviewer(String name, int sheets, BigDecimal strictness) {}

    /** @param groups sets of applicants without a reviewer in common; more than one cannot be compared */
    record View(int groups, List<Row> rows, List<Reviewer> reviewers) {}

    private final Reviews reviews;
    private final Standings standings;

    CalibrationController(Reviews reviews, Standings standings) {
        this.reviews = reviews;
        this.standings = standings;
    }

    @Operation(
            summary =
                    "A step's scores beside what they would be were every expert equally strict, once all sheets are in",
            description = "For comparison only; what ranks are the scores (第十三条(三)).")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head"})
    View calibration(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        var desk = reviews.desk(round, track, ordinal, caller);
        var all = standings.of(desk).stream()
                .filter(reviewed -> reviewed.standing().complete()
                        || !reviewed.application().ended())
                .toList();
        all.forEach(reviewed -> {
            reviewed.application().requireUnbiased(caller.id());
            reviewed.standing().requireComplete(desk);
        });
        var marks = all.stream().flatMap(reviewed -> marks(desk, reviewed)).toList();
        var result = Calibration.of(marks, desk.rules().trimming());
        return new View(
                result.groups(),
                all.stream()
                        .map(reviewed -> row(
                                reviewed,
                                result.worth().get(reviewed.application().id())))
                        .toList(),
                desk.panel().members().stream()
                        .flatMap(member ->
                                reviewer(member, marks, result.strictness().get(member.account())))
                        .toList());
    }

    private static Row row(Reviewed reviewed, @Nullable Double worth) {
        return new Row(
                reviewed.application().id(),
                reviewed.application().name(),
                reviewed.standing().mean().bigDecimalValue(2, RoundingMode.HALF_UP),
                worth == null ? null : rounded(worth));
    }

    private static Stream<Reviewer> reviewer(Member member, List<Mark> marks, @Nullable Double strictness) {
        var sheets = marks.stream()
                .filter(mark -> mark.reviewer().equals(member.account()))
                .count();
        return strictness == null
                ? Stream.empty()
                : Stream.of(new Reviewer(member.name(), (int) sheets, rounded(strictness)));
    }

    private static Stream<Mark> marks(Desk desk, Reviewed reviewed) {
        return reviewed.counted().stream()
                .map(sheet -> new Mark(
                        reviewed.application().id(),
                        sheet.reviewer(),
                        desk.rubric().score(sheet.marks()).doubleValue(),
                        desk.rubric()
                                .score(sheet.marksBut(Reviewed.agreed(reviewed.consensus())))
                                .doubleValue()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }
}
