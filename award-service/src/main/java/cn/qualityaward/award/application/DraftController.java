package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has begun and not handed in: to give one of them more time they must be named; what they wrote stays theirs. */
@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}/drafts")
class DraftController {

    /** @param extendedTo until when it may be handed in, where that is not the end of the window */
    record Draft(
            UUID id,
            ApplicantKind track,
            String name,
            @Nullable LocalDate extendedTo) {}

    private final Applications applications;
    private final Rounds rounds;

    DraftController(Applications applications, Rounds rounds) {
        this.applications = applications;
        this.rounds = rounds;
    }

    @Operation(
            summary = "Who began an application and did not hand it in, by name alone, to give one of them more time")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated("office/head")
    List<Draft> all(@PathVariable UUID round, Caller caller) {
        return applications.findByRoundIdOrderById(rounds.required(round).id()).stream()
                .filter(application -> application.outcome() == Outcome.DRAFT && !application.recuses(caller.id()))
                .map(draft -> new Draft(draft.id(), draft.track(), draft.name(), draft.extendedTo()))
                .toList();
    }
}
