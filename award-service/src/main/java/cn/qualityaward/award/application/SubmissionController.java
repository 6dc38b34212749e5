package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/applications/{application}/submissions")
class SubmissionController {

    /**
     * @param readable whether its text is the caller's to read
     * @param corrected whether it came by a correction (更正) and not from its applicant
     */
    record Submitted(int number, Instant sealedAt, String sha256, boolean readable, boolean corrected) {}

    private final Readership readership;
    private final Sealing sealing;
    private final Changes changes;
    private final Reading reading;

    SubmissionController(Readership readership, Sealing sealing, Changes changes, Reading reading) {
        this.reading = reading;
        this.readership = readership;
        this.sealing = sealing;
        this.changes = changes;
    }

    @Operation(summary = "Every submission of the dossier as it was sealed, the first one first")
    @GetMapping
    @AnySeat
    List<Submitted> all(@PathVariable UUID application, Caller caller) {
        var secrets = readership.mayReadSecrets(caller, readership.readable(application, caller));
        return sealing.of(application).stream()
                .map(one -> new Submitted(one.number(), one.sealedAt(), one.sha256(), secrets, one.corrected()))
                .toList();
    }

    /** It names also the files that are declared a secret. */
    @Operation(summary = "The very text whose SHA-256 the receipt names (RFC 8785); the reading is recorded")
    @Transactional
    @GetMapping(path = "/{submission}", produces = MediaType.APPLICATION_JSON_VALUE)
    @AnySeat
    byte[] text(@PathVariable UUID application, @PathVariable int submission, Caller caller) {
        var readable = readership.readable(application, caller);
        if (!readership.mayReadSecrets(caller, readable)) {
            throw Refusal.forbidden("sealed-text-secret").article("第二十三条");
        }
        reading.opened(readable, DossierRead.Part.SEALED_TEXT, submission, caller);
        return sealing.required(application, submission).text().getBytes(StandardCharsets.UTF_8);
    }

    @Operation(
            summary = "What a submission changed, field by field",
            description = "Since an earlier one, or the one before; nothing came before the first.")
    @GetMapping("/{submission}/changes")
    @AnySeat
    List<Changes.Change> changes(
            @PathVariable UUID application,
            @PathVariable int submission,
            @RequestParam(required = false) @Nullable Integer since,
            Caller caller) {
        var readable = readership.readable(application, caller);
        var earlier = since == null ? submission - 1 : since;
        return submission == 1 && since == null
                ? List.of()
                : changes.of(readable, earlier, submission, readership.mayReadSecrets(caller, readable));
    }
}
