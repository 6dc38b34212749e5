package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Correctable.Thing;
import cn.qualityaward.award.application.Following;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.correction.CorrectionViews.View;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.AnySeat;
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
import org.springframework.transaction.annotation.Transactional;
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
@RequestMapping("/api/{tenant}/award/applications/{application}")
class CorrectionController {

    /** @param tag which whoever confirms it names */
    record Foreseen(int tag, List<Consequences.Change> changes, List<Following.Issued> issued) {

        static Foreseen of(Consequences all, Caller caller) {
            var shown = all.shownTo(caller);
            return new Foreseen(all.tag(), shown.changes(), shown.issued());
        }
    }

    record Rejection(@NotBlank @Size(max = 1000) String reason) {}

    private final Correcting correcting;
    private final CorrectionViews views;
    private final Locked locked;
    private final Readership readership;
    private final SignedPages pages;
    private final PolicySource tenant;
    private final TransactionTemplate transaction;

    CorrectionController(
            Correcting correcting,
            CorrectionViews views,
            Locked locked,
            Readership readership,
            SignedPages pages,
            PolicySource tenant,
            TransactionTemplate transaction) {
        this.correcting = correcting;
        this.views = views;
        this.locked = locked;
        this.readership = readership;
        this.pages = pages;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Operation(
            summary = "What of an application is locked and the caller may propose to correct",
            description = "Refused where nothing can be corrected any more, or yet.")
    @GetMapping("/correctables")
    @AnySeat
    ResponseEntity<List<Thing>> correctable(@PathVariable UUID application, Caller caller) {
        return done(status -> {
            readership.readable(application, caller);
            var own = locked.application(application);
            return ResponseEntity.ok().eTag(ETags.of(own.version())).body(locked.of(own, caller));
        });
    }

    @Operation(summary = "What was corrected of an application: what it said and what it says (更正)")
    @GetMapping("/corrections")
    @AnySeat
    List<View> all(@PathVariable UUID application, Caller caller) {
        return views.all(application, caller);
    }

    @Operation(
            summary = "Propose a correction, with its reason and the document it rests on; another person confirms it",
            description = "What could not be done is refused now: it is tried and taken back.")
    @PostMapping(path = "/corrections", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @AnySeat
    @ResponseStatus(HttpStatus.CREATED)
    View propose(
            @PathVariable UUID application,
            IfMatch ifMatch,
            @Valid @RequestPart("correction") Proposal correction,
            @RequestPart("scan") MultipartFile scan,
            Caller caller) {
        var divisions = tenant.divisionCodes().orElse(null);
        done(tried -> {
            tried.setRollbackOnly();
            var proposed = propose(application, correction, ifMatch, scan, caller);
            return correcting.apply(application, proposed.id(), divisions, caller);
        });
        return done(status -> {
            var readable = readership.readable(application, caller);
            return views.view(propose(application, correction, ifMatch, scan, caller), readable, caller);
        });
    }

    private Correction propose(
            UUID application, Proposal correction, IfMatch ifMatch, MultipartFile scan, Caller caller) {
        readership.readable(application, caller);
        try {
            return correcting.propose(application, correction, ifMatch, pages.keep(scan, caller), caller);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Operation(
            summary = "What would follow from it now, or followed once it was confirmed",
            description = "It is done and taken back. Whoever confirms names the entity tag of what they saw.")
    @GetMapping("/corrections/{correction}/consequences")
    @Seated({"office/officer", "office/head", "county/board", "county/signer", "department/signer", "association/signer"
    })
    ResponseEntity<Foreseen> consequences(
            @PathVariable UUID application, @PathVariable UUID correction, Caller caller) {
        var readable = views.readable(application, correction, caller);
        if (readable.state() != Correction.State.PROPOSED) {
            return tagged(Objects.requireNonNullElse(readable.consequences(), Consequences.NONE), caller);
        }
        var divisions = tenant.divisionCodes().orElse(null);
        return done(status -> {
            status.setRollbackOnly();
            var shown = correcting.apply(application, correction, divisions, caller);
            return tagged(shown, caller);
        });
    }

    private static ResponseEntity<Foreseen> tagged(Consequences shown, Caller caller) {
        return ResponseEntity.ok().eTag(ETags.of(shown.tag())).body(Foreseen.of(shown, caller));
    }

    @Operation(summary = "Confirm it, having ifMatch what follows; it takes effect")
    @PostMapping("/corrections/{correction}/confirmation")
    @Seated({"office/officer", "office/head"})
    View confirm(@PathVariable UUID application, @PathVariable UUID correction, IfMatch ifMatch, Caller caller) {
        var divisions = tenant.divisionCodes().orElse(null);
        return done(status -> {
            var readable = readership.readable(application, caller);
            var confirmed = correcting.confirm(application, correction, ifMatch, divisions, caller);
            return views.view(confirmed, readable, caller);
        });
    }

    @Operation(summary = "Reject it with a reason; what was said stands")
    @PostMapping("/corrections/{correction}/rejection")
    @Seated({"office/officer", "office/head"})
    @Transactional
    View reject(
            @PathVariable UUID application,
            @PathVariable UUID correction,
            @Valid @RequestBody Rejection rejection,
            Caller caller) {
        var readable = readership.readable(application, caller);
        return views.view(correcting.reject(application, correction, rejection.reason(), caller), readable, caller);
    }

    @Operation(summary = "The document it rests on")
    @GetMapping("/corrections/{correction}/document")
    @AnySeat
    ResponseEntity<byte[]> document(@PathVariable UUID application, @PathVariable UUID correction, Caller caller) {
        var document = views.readable(application, correction, caller).document();
        return pages.download(List.of(document), document.sha256(), "更正依据");
    }

    /** What lies in the region is asked before the transaction. */
    private <T> T done(TransactionCallback<T> work) {
        return Objects.requireNonNull(transaction.execute(work));
    }
}
