package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/applications/{application}/credit-lookups")
class CreditController {

    /**
     * @param found nothing where the register knows nothing
     * @param here of the step the application is in
     * @param confirmable by the caller
     */
    record Lookup(
            UUID id,
            CreditSource source,
            LocalDate lookedUpOn,
            @Nullable String found,
            String place,
            String enteredBy,
            Instant enteredAt,
            @Nullable String confirmedBy,
            @Nullable Instant confirmedAt,
            boolean here,
            boolean confirmable) {}

    /**
     * @param demanded whether the policy asks for it before this step is decided
     * @param sources that are looked up of such an applicant
     * @param open those of them that are missing or unconfirmed in this step
     */
    record View(boolean demanded, List<CreditSource> sources, List<CreditSource> open, List<Lookup> lookups) {}

    private final CreditChecklist checklist;
    private final Readership readership;
    private final Programs programs;

    CreditController(CreditChecklist checklist, Readership readership, Programs programs) {
        this.checklist = checklist;
        this.readership = readership;
        this.programs = programs;
    }

    @Operation(summary = "What was looked up of an applicant in public registers (信用核查), and what is still missing")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    View all(@PathVariable UUID application, Caller caller) {
        var readable = readership.readable(application, caller);
        return new View(
                programs.policy(readable.roundId()).looksUpCredit(readable.stage()),
                CreditSource.of(readable),
                checklist.open(readable),
                checklist.of(application).stream()
                        .map(lookup -> shown(lookup, lookup.ordinal() == readable.ordinal(), caller))
                        .toList());
    }

    @Operation(summary = "Enter what a register said, with its evidence; another officer confirms it")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.CREATED)
    Lookup enter(
            @PathVariable UUID application,
            @Valid @RequestPart("lookup") CreditLookup.Text lookup,
            @RequestPart("evidence") MultipartFile evidence,
            Caller caller)
            throws IOException {
        var by = Decider.seated(caller, "office", "officer");
        return shown(checklist.enter(application, lookup, evidence.getBytes(), by), true, caller);
    }

    @Operation(summary = "Confirm what another officer looked up")
    @PostMapping("/{lookup}/confirmation")
    @Seated("office/officer")
    Lookup confirm(@PathVariable UUID application, @PathVariable UUID lookup, Caller caller) {
        var by = Decider.seated(caller, "office", "officer");
        return shown(checklist.confirm(application, lookup, by), true, caller);
    }

    @Operation(summary = "The evidence of a look-up, to confirm it against")
    @GetMapping(path = "/{lookup}/evidence", produces = MediaType.ALL_VALUE)
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    ResponseEntity<byte[]> evidence(@PathVariable UUID application, @PathVariable UUID lookup, Caller caller) {
        var scan = checklist.evidence(readership.readable(application, caller).id(), lookup);
        return ResponseEntity.ok()
                .contentType(scan.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
                .header("X-Content-Type-Options", "nosniff")
                .body(scan.content());
    }

    private static Lookup shown(CreditLookup lookup, boolean here, Caller caller) {
        return new Lookup(
                lookup.id(),
                lookup.source(),
                lookup.lookedUpOn(),
                lookup.found(),
                lookup.place(),
                lookup.enteredByName(),
                lookup.enteredAt(),
                lookup.confirmedByName(),
                lookup.confirmedAt(),
                here,
                caller.holds("office", "officer")
                        && lookup.confirmedAt() == null
                        && !lookup.enteredBy().equals(caller.id()));
    }
}
