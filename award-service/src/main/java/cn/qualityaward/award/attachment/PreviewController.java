package cn.qualityaward.award.attachment;

import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award/applications/{application}/attachments/{attachment}")
class PreviewController {

    record Preview(int pages) {}

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    @Operation(summary = "How many pages of a file can be looked at without downloading it; the reading is recorded")
    @GetMapping("/preview")
    @AnySeat
    Preview preview(@PathVariable UUID application, @PathVariable UUID attachment, Caller caller) {
        return new Preview(previews.pages(application, attachment, caller));
    }

    @Operation(summary = "One page with its reader's name and the time on it; the reading is recorded (第二十三条)")
    @GetMapping(path = "/pages/{pageNumber}", produces = MediaType.ALL_VALUE)
    @AnySeat
    ResponseEntity<byte[]> page(
            @PathVariable UUID application,
            @PathVariable UUID attachment,
            @PathVariable int pageNumber,
            Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(previews.page(application, attachment, pageNumber, caller));
    }
}
