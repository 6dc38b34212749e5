package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.reconsideration.ReconsiderationViews.View;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/{tenant}/award")
class ReconsiderationController {

    /** @param tag which whoever confirms it names */
    record Foreseen(int tag, Consequences consequences) {}

    record NotReconsidered(@NotBlank @Size(max = 1000) String reason) {}

    private final Reconsidering reconsidering;
    private final ReconsiderationViews views;
    private final SignedPages pages;
    private final Programs programs;
    private final PolicySource tenant;
    private final TransactionTemplate transaction;

    ReconsiderationController(
            Reconsidering reconsidering,
            ReconsiderationViews views,
            SignedPages pages,
            Programs programs,
            PolicySource tenant,
            TransactionTemplate transaction) {
        this.reconsidering = reconsidering;
        this.views = views;
        this.pages = pages;
        this.programs = programs;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Operation(summary = "What was taken back in a round to be decided anew, and what waits for a second person")
    @GetMapping("/rounds/{round}/reconsiderations")
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    List<View> all(@PathVariable UUID round, Caller caller) {
        return views.all(round, views.waits(round) && seated(round), caller);
    }

    @Operation(
            summary = "Propose to take back what a closed step decided, with its reason and the document it rests on",
            description =
                    "Another person confirms it. What could not be done is refused now: it is tried and taken back.")
    @PostMapping(path = "/rounds/{round}/reconsiderations", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "leading-group/secretary"})
    @ResponseStatus(HttpStatus.CREATED)
    View propose(
            @PathVariable UUID round,
            @Valid @RequestPart("reconsideration") Proposal reconsideration,
            @RequestPart("scan") MultipartFile scan,
            Caller caller) {
        return tried(round, reconsideration, scan, seated(round), caller);
    }

    /** Done and taken back first: what could not be done is refused to whoever proposes it. */
    View tried(UUID round, Proposal reconsideration, MultipartFile scan, boolean seated, Caller caller) {
        done(status -> {
            status.setRollbackOnly();
            return reconsidering.apply(
                    proposed(round, reconsideration, scan, seated, caller).id(), seated, caller);
        });
        return done(status -> views.view(proposed(round, reconsideration, scan, seated, caller), seated, caller));
    }

    private Reconsideration proposed(
            UUID round, Proposal reconsideration, MultipartFile scan, boolean seated, Caller caller) {
        try {
            return reconsidering.propose(round, reconsideration, pages.keep(scan, caller), seated, caller);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Operation(
            summary = "What would come of it now, or came once it was confirmed",
            description = "It is done and taken back. Whoever confirms names the entity tag of what they saw.")
    @GetMapping("/reconsiderations/{reconsideration}/consequences")
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    ResponseEntity<Foreseen> consequences(@PathVariable UUID reconsideration, Caller caller) {
        var known = views.required(reconsideration, caller);
        if (known.state() != Reconsideration.State.PROPOSED) {
            return tagged(Objects.requireNonNullElse(known.consequences(), Consequences.NONE));
        }
        var seated = seated(known.roundId());
        return tagged(done(status -> {
            status.setRollbackOnly();
            return reconsidering.apply(reconsideration, seated, caller);
        }));
    }

    private static ResponseEntity<Foreseen> tagged(Consequences shown) {
        return ResponseEntity.ok().eTag(ETags.of(shown.tag())).body(new Foreseen(shown.tag(), shown));
    }

    @Operation(summary = "Confirm it, having ifMatch what comes of it; the step is open again (重新作出决定)")
    @PostMapping("/reconsiderations/{reconsideration}/confirmation")
    @Seated({"office/head", "leading-group/secretary", "government/signer"})
    View confirm(@PathVariable UUID reconsideration, IfMatch ifMatch, Caller caller) {
        var seated = seated(views.required(reconsideration, caller).roundId());
        return done(
                status -> views.view(reconsidering.confirm(reconsideration, ifMatch, seated, caller), seated, caller));
    }

    @Operation(summary = "Reject it with a reason; what was decided stands")
    @PostMapping("/reconsiderations/{reconsideration}/rejection")
    @Seated({"office/head", "leading-group/secretary", "government/signer"})
    View reject(@PathVariable UUID reconsideration, @Valid @RequestBody NotReconsidered rejection, Caller caller) {
        var seated = seated(views.required(reconsideration, caller).roundId());
        return done(status ->
                views.view(reconsidering.reject(reconsideration, rejection.reason(), seated, caller), seated, caller));
    }

    @Operation(summary = "Take one's own proposal back; what was decided stands")
    @PostMapping("/reconsiderations/{reconsideration}/withdrawal")
    @Seated({"office/officer", "office/head", "leading-group/secretary"})
    View withdraw(@PathVariable UUID reconsideration, Caller caller) {
        return done(status -> views.view(reconsidering.withdraw(reconsideration, caller), false, caller));
    }

    @Operation(summary = "The signed decision it rests on")
    @GetMapping("/reconsiderations/{reconsideration}/document")
    @Seated({"office/officer", "office/head", "leading-group/secretary", "leading-group/member", "government/signer"})
    ResponseEntity<byte[]> document(@PathVariable UUID reconsideration, Caller caller) {
        var document = views.required(reconsideration, caller).document();
        return pages.download(List.of(document), document.sha256(), "撤销原决定依据");
    }

    /** Whether somebody decides in the body that deliberates. */
    private boolean seated(UUID round) {
        var deliberator = programs.policy(round).deliberator();
        return !tenant.holders(deliberator.kind(), deliberator.role()).isEmpty();
    }

    /** Who sits where is asked before the transaction. */
    private <T> T done(TransactionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(work));
    }
}
