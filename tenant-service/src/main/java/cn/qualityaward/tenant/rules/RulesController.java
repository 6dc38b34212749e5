package cn.qualityaward.tenant.rules;

import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.document.DraftView;
import cn.qualityaward.tenant.document.Publication;
import cn.qualityaward.tenant.document.Published;
import cn.qualityaward.tenant.document.VersionView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The rules in force are public; their draft belongs to those who keep them. */
@RestController
@Seated({"admin/editor", "office/head"})
@Tag(name = "rules", description = "评审规则 the review rules")
class RulesController {

    private static final String RULES = "/api/{tenant}/tenant/rules", INTERNAL = "/internal/{tenant}/rules";

    private final Documents<ReviewRules> rules;

    RulesController(Documents<ReviewRules> rules) {
        this.rules = rules;
    }

    @Open
    @Operation(summary = "The review rules in force", description = "On a day, or today (Asia/Shanghai).")
    @GetMapping({RULES, INTERNAL})
    ResponseEntity<Published> inForce(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var published = rules.inForce(on).orElseThrow(RulesDocument::unpublished);
        return ResponseEntity.ok().eTag(published.hash()).body(published);
    }

    @Open
    @Operation(summary = "Version history of the review rules, newest first")
    @GetMapping(RULES + "/versions")
    List<VersionView> versions() {
        return rules.versions();
    }

    @Open
    @Operation(summary = "One published version of the review rules")
    @GetMapping(RULES + "/versions/{version}")
    ResponseEntity<Published> version(@PathVariable int version) {
        var published = rules.version(version);
        return ResponseEntity.ok().eTag(published.hash()).body(published);
    }

    @Operation(summary = "The draft with what the checks found")
    @GetMapping(RULES + "/draft")
    ResponseEntity<DraftView> draft() {
        return tagged(HttpStatus.OK, rules.draft());
    }

    @Operation(
            summary = "Replace the draft",
            description = "Unknown keys are refused by name; contradictions are found and shown, and block publishing.")
    @PutMapping(RULES + "/draft")
    ResponseEntity<DraftView> save(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ReviewRules.class)))
                    @RequestBody
                    JsonNode document) {
        return tagged(HttpStatus.OK, rules.save(ETags.required(ifMatch), document));
    }

    @Operation(summary = "Publish the draft as an immutable version")
    @PostMapping(RULES + "/publish")
    ResponseEntity<Published> publish(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Publication publication) {
        var published = rules.publish(ETags.required(ifMatch), publication);
        return ResponseEntity.status(HttpStatus.CREATED).eTag(published.hash()).body(published);
    }

    @Operation(summary = "Names of the presets to begin from")
    @GetMapping(RULES + "/presets")
    List<String> presets() {
        return rules.presets();
    }

    @Operation(summary = "One preset")
    @GetMapping(RULES + "/presets/{name}")
    JsonNode preset(@PathVariable String name) {
        return rules.preset(name);
    }

    private static ResponseEntity<DraftView> tagged(HttpStatus status, DraftView draft) {
        return ResponseEntity.status(status).eTag(ETags.of(draft.version())).body(draft);
    }
}
