package cn.qualityaward.award.conferral;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@ResponseStatus(HttpStatus.NO_CONTENT)
@RequestMapping("/api/{tenant}/award/rounds/{round}")
class ConferralController {

    record Request(@NotBlank @Size(max = 100) String documentNumber) {}

    record Commendation(
            @NotBlank @Size(max = 100) String documentNumber,
            @NotNull LocalDate commendedOn) {}

    /**
     * A request with what came of it.
     *
     * @param submitted by which bodies of the policy's chain it was passed on (提报)
     * @param submitter who is to pass it on next; none where it waits for approval, or is decided
     */
    record Asked(
            UUID id,
            String requestNumber,
            LocalDate requestedOn,
            List<UUID> names,
            List<Submission.Submitted> submitted,
            @Nullable Authority submitter,
            Approval.@Nullable Decision decision,
            List<SignedPage> pages) {}

    private final Conferring conferring;
    private final Submitting submitting;
    private final Approvals approvals;
    private final Programs programs;
    private final PolicySource tenant;
    private final TransactionTemplate transaction;

    ConferralController(
            Conferring conferring,
            Submitting submitting,
            Approvals approvals,
            Programs programs,
            PolicySource tenant,
            TransactionTemplate transaction) {
        this.conferring = conferring;
        this.submitting = submitting;
        this.approvals = approvals;
        this.programs = programs;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Operation(summary = "The requests for approval of a round and what was decided on them, newest first")
    @GetMapping("/approvals")
    @Transactional(readOnly = true)
    @ResponseStatus(HttpStatus.OK)
    @Seated({"office/officer", "office/head", "government/signer", "leading-group/secretary"})
    List<Asked> asked(@PathVariable UUID round) {
        var policy = programs.policy(round);
        return approvals.findByRoundIdOrderByIdDesc(round).stream()
                .map(one -> new Asked(
                        one.id(),
                        one.requestNumber(),
                        one.requestedOn(),
                        one.names(),
                        one.submitted(),
                        one.decided() || one.turn(policy) == policy.approver() ? null : one.turn(policy),
                        one.decision(),
                        one.pages()))
                .toList();
    }

    @Operation(summary = "Whoever stands before the last in the policy's chain passes the request on (提报, 第七条(三))")
    @PostMapping("/approval-submission")
    @Seated({"government/signer", "leading-group/secretary"})
    void submit(@PathVariable UUID round, @Valid @RequestBody Submission submission, Caller caller) {
        submitting.submit(round, submission, submitting.submitter(round).decidedBy(caller));
    }

    @Operation(summary = "Ask the government to approve the list (请示, 第十五条)")
    @PostMapping("/approval-request")
    @Seated("office/head")
    void request(@PathVariable UUID round, @Valid @RequestBody Request request, Caller caller) {
        conferring.request(round, request.documentNumber(), caller.id());
    }

    @Operation(
            summary = "Whoever stands last in the policy's chain approves, sends back or refuses, with a reason (第十五条)")
    @PostMapping("/approval")
    @Seated({"government/signer", "leading-group/secretary"})
    void decide(@PathVariable UUID round, @Valid @RequestBody Approval.Decision decision, Caller caller) {
        conferring.decide(round, decision, conferring.decidedBy(round, decision.ruling(), caller));
    }

    @Operation(summary = "Commend and confer: honours with numbers, validity and certificates (第四条、第十五条)")
    @PostMapping("/conferral")
    @Seated("office/head")
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // asks tenant-service first
    void confer(@PathVariable UUID round, @Valid @RequestBody Commendation commendation, Caller caller) {
        var divisionNames = tenant.divisionNames();
        transaction.executeWithoutResult(conferral -> conferring.confer(
                round,
                commendation.documentNumber(),
                commendation.commendedOn(),
                divisionNames,
                Decider.seated(caller, "office", "head")));
    }
}
