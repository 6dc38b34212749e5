package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.ETags;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/**
 * What every kind of document is asked: in force it is public; its draft belongs to those whom the kind's own controller
 * names. Where it lives, and the type of what is saved, are that controller's to say.
 */
public abstract class DocumentController<T> {

    private final Documents<T> documents;

    protected DocumentController(Documents<T> documents) {
        this.documents = documents;
    }

    @Open
    @Operation(summary = "The document in force", description = "On a day, or today (Asia/Shanghai).")
    @GetMapping
    ResponseEntity<Published> inForce(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return tagged(documents.inForce(on));
    }

    @Open
    @Operation(summary = "Version history, newest first")
    @GetMapping("/versions")
    List<VersionView> versions() {
        return documents.versions();
    }

    @Open
    @Operation(summary = "One published version")
    @GetMapping("/versions/{version}")
    ResponseEntity<Published> version(@PathVariable int version) {
        return tagged(documents.version(version));
    }

    @Operation(summary = "The draft with what the checks found")
    @GetMapping("/draft")
    ResponseEntity<DraftView> draft() {
        return tagged(documents.draft());
    }

    @Operation(summary = "Publish the draft as an immutable version")
    @PostMapping("/publish")
    ResponseEntity<Published> publish(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Publication publication) {
        var published = documents.publish(ETags.required(ifMatch), publication);
        return ResponseEntity.status(HttpStatus.CREATED).eTag(published.hash()).body(published);
    }

    @Operation(summary = "Names of the presets to begin from")
    @GetMapping("/presets")
    List<String> presets() {
        return documents.presets();
    }

    @Operation(summary = "One preset")
    @GetMapping("/presets/{name}")
    JsonNode preset(@PathVariable String name) {
        return documents.preset(name);
    }

    protected final ResponseEntity<DraftView> replace(@Nullable String ifMatch, JsonNode document) {
        return tagged(documents.save(ETags.required(ifMatch), document));
    }

    protected static ResponseEntity<Published> tagged(Published published) {
        return ResponseEntity.ok().eTag(published.hash()).body(published);
    }

    private static ResponseEntity<DraftView> tagged(DraftView draft) {
        return ResponseEntity.ok().eTag(ETags.of(draft.version())).body(draft);
    }
}
