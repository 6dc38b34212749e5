package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** tus 1.0: core, creation (no deferred length) and termination. */
@RestController
@Seated("applicant/applicant")
@RequestMapping("/api/{tenant}/award/applications/{application}/attachments")
class UploadController {

    private static final String VERSION = "1.0.0";
    private static final String PIECE = "application/offset+octet-stream";
    private static final String AGAIN = "5";
    private static final String RESUMABLE = "Tus-Resumable", OFFSET = "Upload-Offset", LENGTH = "Upload-Length";

    private final Uploads uploads;
    private final Turns turns;

    UploadController(Uploads uploads, Turns turns) {
        this.uploads = uploads;
        this.turns = turns;
    }

    @Operation(
            summary =
                    "Begin a file; Upload-Metadata names title, filename, mark and evidenceOf (the condition, if it is"
                            + " evidence of one)")
    @PostMapping
    ResponseEntity<Void> begin(
            @PathVariable String tenant,
            @PathVariable UUID application,
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = LENGTH, required = false) @Nullable Long length,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata,
            Caller caller) {
        requireSpoken(version);
        if (length == null || length < 0) {
            throw Refusal.invalid("upload-length").field(LENGTH);
        }
        var begun = uploads.begin(
                application, caller.id(), UploadMetadata.of(metadata).label(), length);
        var location = UriComponentsBuilder.fromPath("/api/{tenant}/award/applications/{application}/attachments/{id}")
                .build(tenant, application, begun.id());
        return answer(HttpStatus.CREATED).location(location).build();
    }

    @Operation(summary = "How much of a file has arrived")
    @RequestMapping(path = "/{attachment}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable UUID application, @PathVariable UUID attachment, Caller caller) {
        var file = uploads.own(application, attachment, caller.id());
        return answer(HttpStatus.OK)
                .cacheControl(CacheControl.noStore())
                .header(OFFSET, String.valueOf(file.received()))
                .header(LENGTH, String.valueOf(file.length()))
                .build();
    }

    @Operation(
            summary = "The next piece of a file; of one that is cut nothing is kept",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = PIECE, schema = @Schema(type = "string", format = "byte"))))
    @PatchMapping(path = "/{attachment}", consumes = PIECE)
    ResponseEntity<Void> append(
            @PathVariable UUID application,
            @PathVariable UUID attachment,
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = OFFSET, required = false) @Nullable Long offset,
            HttpServletRequest piece,
            HttpServletResponse response,
            Caller caller)
            throws IOException {
        requireSpoken(version);
        if (offset == null || offset < 0) {
            throw Refusal.invalid("upload-length").field(OFFSET);
        }
        try (var turn = turn(response)) {
            var body = PieceBody.read(piece.getInputStream(), piece.getContentLengthLong());
            var file = uploads.append(application, attachment, caller.id(), offset, body);
            return answer(HttpStatus.NO_CONTENT)
                    .header(OFFSET, String.valueOf(file.received()))
                    .build();
        }
    }

    @Operation(summary = "Remove a file; one that was submitted stays with the submissions it was sealed in")
    @DeleteMapping("/{attachment}")
    ResponseEntity<Void> remove(@PathVariable UUID application, @PathVariable UUID attachment, Caller caller) {
        uploads.remove(application, attachment, caller.id());
        return answer(HttpStatus.NO_CONTENT).build();
    }

    private Turns.Turn turn(HttpServletResponse response) {
        try {
            return turns.piece();
        } catch (Refusal busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN);
            throw busy;
        }
    }

    private static void requireSpoken(@Nullable String version) {
        if (!VERSION.equals(version)) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "tus-version").with("version", VERSION);
        }
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION);
    }
}
