package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenant.regulation.Regulation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/**
 * What every kind of document is asked: in force it is public; its draft belongs to those whom the kind's own controller
 * names. Where it lives, and the type of what is saved, are that controller's to say.
 */
public abstract class DocumentController<T> {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Documents<T> documents;
    private final DocumentKind<T> kind;
    private final Texts texts;
    private final Schemas schemas;

    protected DocumentController(Documents<T> documents, DocumentDesk desk) {
        this.documents = documents;
        this.kind = documents.kind();
        this.texts = desk.texts();
        this.schemas = desk.schemas();
    }

    @Open
    @Operation(summary = "The document in force", description = "On a day, or today (Asia/Shanghai).")
    @GetMapping
    ResponseEntity<Published> inForce(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return documents.inForce(on).tagged(HttpStatus.OK);
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
        return documents.version(version).tagged(HttpStatus.OK);
    }

    @Operation(summary = "The draft with what the checks found")
    @GetMapping("/draft")
    ResponseEntity<DraftView> draft(
            @Parameter(description = "Checked as if it took effect that day")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate on) {
        return tagged(documents.draft(on));
    }

    @Operation(summary = "Publish the draft as an immutable version")
    @PostMapping("/publish")
    ResponseEntity<Published> publish(IfMatch ifMatch, @Valid @RequestBody Publication publication) {
        return documents.publish(ifMatch, publication).tagged(HttpStatus.CREATED);
    }

    @Operation(
            summary = "Record a formality of a version",
            description = "合法性审核、公平竞争审查、集体讨论、备案: by which document, or why it does not apply. Until all four"
                    + " are recorded the text is a draft (草案).")
    @PostMapping("/versions/{version}/formalities")
    ResponseEntity<Published> record(@PathVariable int version, @Valid @RequestBody FormalityEntry formality) {
        return documents.record(version, formality).tagged(HttpStatus.CREATED);
    }

    @Open
    @Operation(summary = "The JSON Schema of the document", description = "Made from its types.")
    @GetMapping(
            path = "/schema",
            produces = {"application/schema+json", MediaType.APPLICATION_JSON_VALUE})
    JsonNode schema() {
        return schemas.of(kind);
    }

    @Open
    @Operation(
            summary = "The text in force",
            description = "Article by article with its keys (JSON), or as plain text, page, docx or PDF, by Accept.")
    @GetMapping(
            path = "/regulation",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                DOCX,
                MediaType.APPLICATION_PDF_VALUE
            })
    Regulation text(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return texts.of(kind, documents.inForce(on));
    }

    @Open
    @Operation(summary = "The text of a version", description = "In the forms of the text in force.")
    @GetMapping(
            path = "/versions/{version}/regulation",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                DOCX,
                MediaType.APPLICATION_PDF_VALUE
            })
    Regulation textOf(@PathVariable int version) {
        return texts.of(kind, documents.version(version));
    }

    @Operation(
            summary = "The text of the draft",
            description =
                    "In the forms of the text in force; what differs from the preset, where one is named, is marked.")
    @GetMapping(
            path = "/draft/regulation",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                DOCX,
                MediaType.APPLICATION_PDF_VALUE
            })
    Regulation textOfDraft(@RequestParam(required = false) @Nullable String preset) {
        var draft = documents.draft(null).document();
        return preset == null ? texts.ofDraft(kind, draft) : texts.marked(kind, draft, documents.preset(preset));
    }

    @Open
    @Operation(summary = "What a version changed", description = "Against the one before, or the one named.")
    @GetMapping("/versions/{version}/changes")
    List<Change> changes(@PathVariable int version, @RequestParam(required = false) @Nullable Integer since) {
        var before = since == null ? version - 1 : since;
        return texts.between(
                kind,
                documents.version(before).document(),
                documents.version(version).document());
    }

    @Operation(
            summary = "What the draft changes",
            description = "Against a preset or a version; the one in force where neither is named.")
    @GetMapping("/draft/changes")
    List<Change> draftChanges(
            @RequestParam(required = false) @Nullable String preset,
            @RequestParam(required = false) @Nullable Integer since) {
        var draft = documents.draft(null).document();
        if (preset != null) {
            return texts.between(kind, documents.preset(preset), draft);
        }
        var before = since == null ? documents.inForce(null) : documents.version(since);
        return texts.between(kind, before.document(), draft);
    }

    @Operation(
            summary = "Read a document back from its print",
            description = "From a docx or PDF that was exported here; nothing is saved.")
    @PostMapping(
            path = "/read-back",
            consumes = {DOCX, MediaType.APPLICATION_PDF_VALUE})
    JsonNode readBack(@RequestBody byte[] printed) {
        return texts.readBack(kind, printed);
    }

    @Operation(summary = "The presets to begin from", description = "Each with what is known of its source.")
    @GetMapping("/presets")
    List<PresetView> presets() {
        return documents.presets();
    }

    @Operation(summary = "One preset")
    @GetMapping("/presets/{name}")
    JsonNode preset(@PathVariable String name) {
        return documents.preset(name);
    }

    protected final ResponseEntity<DraftView> replace(IfMatch ifMatch, JsonNode document) {
        return tagged(documents.save(ifMatch, document));
    }

    private static ResponseEntity<DraftView> tagged(DraftView draft) {
        return ResponseEntity.ok().eTag(ETags.of(draft.version())).body(draft);
    }
}
