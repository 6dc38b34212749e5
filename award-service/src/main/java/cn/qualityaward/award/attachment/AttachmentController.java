package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award/applications/{application}/attachments")
class AttachmentController {

    record View(List<AttachmentReading.Shown> files, Limits.Shown limits) {}

    private final AttachmentReading reading;
    private final Limits limits;

    AttachmentController(AttachmentReading reading, Limits limits) {
        this.reading = reading;
        this.limits = limits;
    }

    @Operation(summary = "The evidence files of a dossier, and how many more may be handed in (第十三条(一))")
    @GetMapping
    @AnySeat
    View all(@PathVariable UUID application, Caller caller) {
        return new View(reading.all(application, caller), limits.shown());
    }

    @Operation(summary = "One file, or the part of it that is asked for; the reading is recorded (第二十三条)")
    @GetMapping(path = "/{attachment}/content", produces = MediaType.ALL_VALUE)
    @AnySeat
    ResponseEntity<Resource> content(
            @PathVariable UUID application,
            @PathVariable UUID attachment,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range,
            Caller caller) {
        var file = reading.open(application, attachment, range, caller);
        var name = ContentDisposition.attachment()
                .filename(file.getFilename(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(file.type())
                .eTag(file.digest())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }
}
