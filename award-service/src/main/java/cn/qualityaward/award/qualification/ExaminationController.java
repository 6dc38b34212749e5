package cn.qualityaward.award.qualification;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What examining an application brought forth: opinions, for those who decide after it, and what more was asked for. */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/applications/{application}")
class ExaminationController {

    /**
     * @param by the officer; not known of what was re-checked before names were kept
     * @param corrected whether it says so since a correction (更正)
     * @param conditions those that failed; not known of what was found before they were asked for
     * @param material whether the dossier itself was incomplete; not known of those either
     */
    record Examined(
            StageKind stage,
            boolean passed,
            String opinion,
            @Nullable String by,
            Instant at,
            boolean corrected,
            @Nullable List<String> conditions,
            @Nullable Boolean material) {}

    /**
     * @param lastDay as it was set
     * @param askedBy the officer, for the office alone
     * @param submission the number of the one that answered it
     */
    record Asked(
            UUID id,
            StageKind stage,
            List<String> wanted,
            LocalDate lastDay,
            Instant askedAt,
            @Nullable String askedBy,
            @Nullable Instant answeredAt,
            @Nullable Integer submission) {}

    private final Readership readership;
    private final Qualification.FormalReviews reviews;
    private final Supplements supplements;

    ExaminationController(Readership readership, Qualification.FormalReviews reviews, Supplements supplements) {
        this.readership = readership;
        this.reviews = reviews;
        this.supplements = supplements;
    }

    @Operation(summary = "形式审查意见 and 复核意见 of an application, for those who decide after them")
    @GetMapping("/examinations")
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    List<Examined> examined(@PathVariable UUID application, Caller caller) {
        return reviews.findById(readership.readable(application, caller).id()).stream()
                .flatMap(FormalReview::all)
                .toList();
    }

    @Operation(summary = "What more an application's examiners asked for, and when it came")
    @GetMapping("/supplements")
    @AnySeat
    List<Asked> asked(@PathVariable UUID application, Caller caller) {
        var office = caller.sitsIn("office");
        return supplements.of(readership.readable(application, caller)).stream()
                .map(one -> new Asked(
                        one.id(),
                        one.stage(),
                        one.wanted(),
                        one.lastDay(),
                        one.askedAt(),
                        office ? one.askedByName() : null,
                        one.answeredAt(),
                        one.submission()))
                .toList();
    }

    @Operation(
            summary = "Ask the applicant for more, everything at once, with a last day (补充材料)",
            description = "In the formal review or the re-check; the step waits and goes on with the new submission.")
    @PostMapping("/supplements")
    @Seated("office/officer")
    @Transactional
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(@PathVariable UUID application, @Valid @RequestBody Supplement.Wanted wanted, Caller caller) {
        supplements.ask(application, wanted, Decider.seated(caller, "office", "officer"));
    }
}
