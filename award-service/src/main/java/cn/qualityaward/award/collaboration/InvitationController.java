package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody does who was given a code; it stands in no address, where it would be written down on the way. */
@RestController
@Seated("applicant/applicant")
@RequestMapping("/api/{tenant}/award/my/invitation")
class InvitationController {

    record Given(@NotBlank @Size(max = 40) String code) {}

    /**
     * @param name of the applicant, as far as the draft says it
     * @param takeover whether whoever accepts becomes the applicant of what was handed in on paper
     */
    record Offered(
            String round, ApplicantKind track, String name, String invitedBy, Instant expiresAt, boolean takeover) {}

    record Joined(UUID application) {}

    private final Collaborating collaborating;
    private final Applications applications;
    private final Rounds rounds;

    InvitationController(Collaborating collaborating, Applications applications, Rounds rounds) {
        this.collaborating = collaborating;
        this.applications = applications;
        this.rounds = rounds;
    }

    @Operation(summary = "What a code invites to, for whoever was given it")
    @PostMapping
    @Transactional(readOnly = true)
    Offered offered(@Valid @RequestBody Given given) {
        var invitation = collaborating.offered(new Code(given.code()));
        var application = applications.required(invitation.applicationId());
        return new Offered(
                rounds.required(application.roundId()).title(),
                application.track(),
                application.name(),
                invitation.invitedBy(),
                invitation.expiresAt(),
                invitation.isTakeover());
    }

    @Operation(
            summary =
                    "Accept it: from then on the caller works on the dossier, or applies with it, and never judges it (第十八条)")
    @PostMapping("/acceptance")
    Joined accept(@Valid @RequestBody Given given, Caller caller) {
        return new Joined(collaborating.accept(new Code(given.code()), caller).id());
    }
}
