package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Collaborator;
import cn.qualityaward.award.application.Handover;
import cn.qualityaward.award.collaboration.Invitation.Purpose;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works on a dossier with the one who applies, and who was asked to. */
@RestController
@Seated("applicant/applicant")
@RequestMapping("/api/{tenant}/award/applications/{application}")
class CollaboratorController {

    /** @param you whether it is the one who asks */
    record Person(UUID id, String name, Instant since, boolean you) {}

    record Invited(UUID id, String whom, Instant invitedAt, Instant expiresAt, Invitation.State state) {}

    /** @param yours whether it is the one who asks that is asked */
    record Offered(String name, String from, Instant at, boolean yours) {}

    /**
     * @param invitations for the one who applies, who alone invites
     * @param handover 移交 that waits to be accepted; for the one who applies and whoever is asked
     */
    record View(
            List<Person> collaborators,
            List<Invited> invitations,
            @Nullable Offered handover) {}

    record Invite(@NotBlank @Size(max = 100) String whom) {}

    /** @param code shown this once */
    record Issued(UUID id, String code, Instant expiresAt) {}

    record HandOver(@NotNull UUID collaborator) {}

    private final Collaborating collaborating;
    private final Applications applications;
    private final Invitations invitations;
    private final ProcedureClock clock;

    CollaboratorController(
            Collaborating collaborating, Applications applications, Invitations invitations, ProcedureClock clock) {
        this.collaborating = collaborating;
        this.applications = applications;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Operation(summary = "Who works on the dossier with the one who applies, since when, and who is invited to")
    @GetMapping("/collaborators")
    @Transactional(readOnly = true)
    View all(@PathVariable UUID application, Caller caller) {
        var own = applications.required(application);
        if (!own.actsFor(caller.id())) {
            throw Refusal.unknown("not-found");
        }
        return new View(
                own.teamwork().collaborators().stream()
                        .map(one -> person(one, caller))
                        .toList(),
                own.isApplicant(caller.id()) ? invited(own) : List.of(),
                own.teamwork()
                        .handover()
                        .flatMap(offer -> offered(own, offer, caller))
                        .orElse(null));
    }

    private static Optional<Offered> offered(Application own, Handover offer, Caller caller) {
        return own.teamwork().collaborators().stream()
                .filter(one -> one.id().equals(offer.to()))
                .filter(to -> own.isApplicant(caller.id()) || to.account().equals(caller.id()))
                .map(to -> new Offered(
                        to.name(), offer.from(), offer.at(), to.account().equals(caller.id())))
                .findFirst();
    }

    @Operation(
            summary = "Invite somebody to work on the dossier: a code for them, shown this once (第五条)",
            description = "Whoever has it may come within seven days, once. No account is named or looked for.")
    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Issued invite(@PathVariable UUID application, @Valid @RequestBody Invite invite, Caller caller) {
        var code = Code.next();
        var invitation = collaborating.invite(application, code, invite.whom(), caller);
        return new Issued(invitation.id(), code.text(), invitation.expiresAt());
    }

    @Operation(summary = "Take back an invitation that nobody has used")
    @DeleteMapping("/invitations/{invitation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID application, @PathVariable UUID invitation, Caller caller) {
        collaborating.revoke(application, invitation, caller);
    }

    @Operation(summary = "Let a collaborator go, or go oneself: the dossier is closed to them at once")
    @DeleteMapping("/collaborators/{collaborator}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID application, @PathVariable UUID collaborator, Caller caller) {
        collaborating.remove(application, collaborator, caller);
    }

    @Operation(
            summary = "Ask a collaborator to apply from then on (移交)",
            description =
                    "Nothing changes before they accept; whoever is asked later takes the place of who was before.")
    @PostMapping("/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable UUID application, @Valid @RequestBody HandOver handOver, Caller caller) {
        collaborating.offerHandover(application, handOver.collaborator(), caller);
    }

    @Operation(summary = "Accept it, as the one who was asked: the caller applies from now on")
    @PostMapping("/handover/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void acceptHandover(@PathVariable UUID application, Caller caller) {
        collaborating.acceptHandover(application, caller);
    }

    @Operation(summary = "Take it back as the one who applies, or refuse it as the one who was asked")
    @DeleteMapping("/handover")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endHandover(@PathVariable UUID application, Caller caller) {
        collaborating.endHandover(application, caller);
    }

    private List<Invited> invited(Application application) {
        var now = clock.now();
        return invitations.findByApplicationIdAndPurposeOrderById(application.id(), Purpose.COLLABORATION).stream()
                .map(one -> new Invited(one.id(), one.whom(), one.invitedAt(), one.expiresAt(), one.state(now)))
                .toList();
    }

    private static Person person(Collaborator one, Caller caller) {
        return new Person(one.id(), one.name(), one.since(), one.account().equals(caller.id()));
    }
}
