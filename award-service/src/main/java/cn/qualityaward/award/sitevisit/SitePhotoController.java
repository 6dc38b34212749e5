package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.attachment.Photos;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.sitevisit.Photographing.View;
import cn.qualityaward.award.sitevisit.SitePhoto.Said;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 现场照片 of a visit. Pictures are scanned and drawn outside of any transaction. */
@RestController
@RequestMapping("/api/{tenant}/award/applications/{application}/site-visit/photos")
@Tag(name = "sitevisit", description = "现场评审 site visits")
class SitePhotoController {

    record Removal(@NotBlank @Size(max = 1_000) String reason) {}

    private final Photographing photographing;
    private final Photos photos;

    SitePhotoController(Photographing photographing, Photos photos) {
        this.photographing = photographing;
        this.photos = photos;
    }

    @Operation(summary = "The photos of a visit, and how many there may be; of a secret one only that there is one")
    @GetMapping
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    View all(@PathVariable UUID application, Caller caller) {
        return photographing.all(application, caller);
    }

    @Operation(
            summary = "Add a photo, on the spot or after it: JPEG or PNG, told by its content",
            description = "What the camera wrote into it beside the picture is taken out, the place first of all.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Seated({"office/officer", "office/head", "expert/reviewer"})
    @ResponseStatus(HttpStatus.CREATED)
    View add(
            @PathVariable UUID application,
            @Valid @RequestPart("said") Said said,
            @RequestPart("photo") MultipartFile photo,
            Caller caller)
            throws IOException {
        photographing.requireMayAdd(application, caller);
        var taken = photos.take(photo.getBytes(), StageKind.SITE.article());
        return photographing.add(application, said, taken, caller);
    }

    @Operation(summary = "Declare what is on a photo a trade or technical secret (第二十三条); that is not taken back")
    @PostMapping("/{photo}/secrecy")
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    View declareSecret(@PathVariable UUID application, @PathVariable UUID photo, Caller caller) {
        return photographing.declareSecret(application, photo, caller);
    }

    @Operation(summary = "Take a photo away before the step is closed, with the reason: one's own, or the office any")
    @PostMapping("/{photo}/removal")
    @Seated({"office/officer", "office/head", "expert/reviewer"})
    View remove(
            @PathVariable UUID application,
            @PathVariable UUID photo,
            @Valid @RequestBody Removal removal,
            Caller caller) {
        return photographing.remove(application, photo, removal.reason(), caller);
    }

    @Operation(summary = "Look at a photo, with the reader's name and the time on it; the reading is recorded (第二十三条)")
    @GetMapping(path = "/{photo}/view", produces = MediaType.IMAGE_JPEG_VALUE)
    @Seated({"office/officer", "office/head", "expert/reviewer", "applicant/applicant"})
    ResponseEntity<byte[]> look(@PathVariable UUID application, @PathVariable UUID photo, Caller caller) {
        var picture = photographing.read(application, photo, caller);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(photos.lookedAt(picture.photo().type(), picture.content(), caller));
    }

    @Operation(summary = "A photo itself, as it is kept; the reading is recorded (第二十三条)")
    @GetMapping(path = "/{photo}/content", produces = MediaType.ALL_VALUE)
    @Seated({"office/officer", "office/head"})
    ResponseEntity<byte[]> content(@PathVariable UUID application, @PathVariable UUID photo, Caller caller) {
        var picture = photographing.read(application, photo, caller);
        var type = picture.photo().type();
        return Download.of(
                "现场照片%d.%s".formatted(picture.number(), Photos.ending(type)),
                MediaType.parseMediaType(type),
                picture.content());
    }
}
