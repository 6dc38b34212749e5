package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenant.document.DocumentController;
import cn.qualityaward.tenant.document.DocumentDesk;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.document.DraftView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** 第二十七条: the policy. */
@RestController
@RequestMapping("/api/{tenant}/tenant/policy")
@Seated({"admin/editor", "office/head"})
@Tag(name = "policy", description = "管理办法 the policy")
class PolicyController extends DocumentController<Policy> {

    PolicyController(Documents<Policy> documents, DocumentDesk desk) {
        super(documents, desk);
    }

    @Operation(
            summary = "Replace the draft",
            description = "Unknown keys are refused by name; contradictions are found and shown, and block publishing.")
    @PutMapping("/draft")
    ResponseEntity<DraftView> save(
            IfMatch ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = Policy.class)))
                    @RequestBody
                    JsonNode document) {
        return replace(ifMatch, document);
    }
}
