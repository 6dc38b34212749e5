package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.Refusal;
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

/** The policy in force is public; its draft belongs to those who keep it. */
@RestController
@Seated({"admin/editor", "office/head"})
@Tag(name = "policy", description = "管理办法 the policy")
class PolicyController {

    private static final String POLICY = "/api/{tenant}/tenant/policy", INTERNAL = "/internal/{tenant}/policy";

    private final Documents<Policy> policies;

    PolicyController(Documents<Policy> policies) {
        this.policies = policies;
    }

    @Open
    @Operation(summary = "The policy in force", description = "On a day, or today (Asia/Shanghai).")
    @GetMapping({POLICY, INTERNAL})
    ResponseEntity<Published> inForce(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        var published = policies.inForce(on)
                .orElseThrow(() -> Refusal.unknown("policy-unpublished").article(PolicyDocument.KIND.article()));
        return ResponseEntity.ok().eTag(published.hash()).body(published);
    }

    @Open
    @Operation(summary = "Version history of the policy, newest first")
    @GetMapping(POLICY + "/versions")
    List<VersionView> versions() {
        return policies.versions();
    }

    @Open
    @Operation(summary = "One published version of the policy")
    @GetMapping(POLICY + "/versions/{version}")
    ResponseEntity<Published> version(@PathVariable int version) {
        var published = policies.version(version);
        return ResponseEntity.ok().eTag(published.hash()).body(published);
    }

    @Operation(summary = "The draft with what the checks found")
    @GetMapping(POLICY + "/draft")
    ResponseEntity<DraftView> draft() {
        return tagged(HttpStatus.OK, policies.draft());
    }

    @Operation(
            summary = "Replace the draft",
            description = "Unknown keys are refused by name; contradictions are found and shown, and block publishing.")
    @PutMapping(POLICY + "/draft")
    ResponseEntity<DraftView> save(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Policy.class)))
                    @RequestBody
                    JsonNode document) {
        return tagged(HttpStatus.OK, policies.save(ETags.required(ifMatch), document));
    }

    @Operation(summary = "Publish the draft as an immutable version")
    @PostMapping(POLICY + "/publish")
    ResponseEntity<Published> publish(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Publication publication) {
        var published = policies.publish(ETags.required(ifMatch), publication);
        return ResponseEntity.status(HttpStatus.CREATED).eTag(published.hash()).body(published);
    }

    @Operation(summary = "Names of the presets to begin from")
    @GetMapping(POLICY + "/presets")
    List<String> presets() {
        return policies.presets();
    }

    @Operation(summary = "One preset")
    @GetMapping(POLICY + "/presets/{name}")
    JsonNode preset(@PathVariable String name) {
        return policies.preset(name);
    }

    private static ResponseEntity<DraftView> tagged(HttpStatus status, DraftView draft) {
        return ResponseEntity.status(status).eTag(ETags.of(draft.version())).body(draft);
    }
}
