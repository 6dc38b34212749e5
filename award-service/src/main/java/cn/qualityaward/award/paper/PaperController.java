package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/{tenant}/award/paper-entries")
class PaperController {

    record Rejection(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param payload what was decided; absent where it is closed to the reader
     * @param receivedNumber 收文号 of the paper, once it is registered
     * @param undeclared closed until the reader says what they have to do with the applicant
     */
    record View(
            UUID id,
            String decision,
            UUID target,
            @Nullable String payload,
            String documentNumber,
            LocalDate documentDate,
            @Nullable String receivedNumber,
            String onBehalfOf,
            String enteredBy,
            Instant enteredAt,
            PaperEntry.State state,
            boolean undeclared) {}

    private static final int PAGE = 50;

    private final PaperEntries entries;
    private final ReceivedNumbers received;

    PaperController(PaperEntries entries, ReceivedNumbers received) {
        this.entries = entries;
        this.received = received;
    }

    @Operation(summary = "Enter a decision from signed paper with its scan (代录); another officer confirms it")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.CREATED)
    View enter(
            @Valid @RequestPart("entry") PaperEntry.Text entry, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        return view(entries.enter(entry, scan.getBytes(), caller));
    }

    @Transactional(readOnly = true)
    @Operation(
            summary = "Paper entries: those that wait for a second officer, then the settled, the newest first",
            description = "At most 50 settled; `before` is the last id of the page before.")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    List<View> register(@RequestParam(required = false) @Nullable UUID before, Caller caller) {
        var all = entries.register(before, PAGE, caller);
        var numbers = received.of(all.stream().map(PaperEntry::id).toList());
        var undeclared = entries.undeclared(all, caller);
        return all.stream()
                .map(entry -> view(entry, numbers.get(entry.id()), undeclared.contains(entry.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    @Operation(summary = "The scan, to confirm the entry against")
    @GetMapping("/{entry}/scan")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<byte[]> scan(@PathVariable UUID entry, Caller caller) {
        return entries.scan(entry, caller).download("scan");
    }

    @Operation(summary = "Confirm an entry; the decision takes effect")
    @PostMapping("/{entry}/confirmation")
    @Seated({"office/officer", "office/head"})
    View confirm(@PathVariable UUID entry, Caller caller) {
        return view(entries.confirm(entry, caller));
    }

    @Transactional
    @Operation(summary = "Reject an entry that does not agree with its paper")
    @PostMapping("/{entry}/rejection")
    @Seated({"office/officer", "office/head"})
    View reject(@PathVariable UUID entry, @Valid @RequestBody Rejection rejection, Caller caller) {
        return view(entries.reject(entry, rejection.reason(), caller));
    }

    private View view(PaperEntry entry) {
        return view(entry, received.of(List.of(entry.id())).get(entry.id()), false);
    }

    private View view(PaperEntry entry, @Nullable String receivedNumber, boolean undeclared) {
        return new View(
                entry.id(),
                entry.decision(),
                entry.target(),
                undeclared || entries.closed(entry) ? null : entry.payload(),
                entry.documentNumber(),
                entry.documentDate(),
                receivedNumber,
                entry.onBehalfOf(),
                entry.enteredByName(),
                entry.enteredAt(),
                entry.state(),
                undeclared);
    }
}
