package cn.qualityaward.tenant.rules;

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

/** 第十二条: the review rules. */
@RestController
@RequestMapping("/api/{tenant}/tenant/rules")
@Seated({"admin/editor", "office/head"})
@Tag(name = "rules", description = "评审规则 the review rules")
class RulesController extends DocumentController<ReviewRules> {

    RulesController(Documents<ReviewRules> documents, DocumentDesk desk) {
        super(documents, desk);
    }

    @Operation(
            summary = "Replace the draft",
            description = "Unknown keys are refused by name; contradictions are found and shown, and block publishing.")
    @PutMapping("/draft")
    ResponseEntity<DraftView> save(
            IfMatch ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ReviewRules.class)))
                    @RequestBody
                    JsonNode document) {
        return replace(ifMatch, document);
    }
}
