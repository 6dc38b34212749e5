package cn.qualityaward.tenant.rehearsal;

import cn.qualityaward.tenancy.TenantDirectory;
import cn.qualityaward.tenancy.access.InternalClients;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import cn.qualityaward.tenant.document.Documents;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.rules.ReviewRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Whoever keeps the drafts may see a fictitious applicant walk through them before they are published. */
@RestController
@Tag(name = "policy", description = "管理办法 the policy")
class RehearsalController {

    private static final Logger log = LoggerFactory.getLogger(RehearsalController.class);

    /** @param opensOn the day the application window would open */
    record Beginning(@NotNull LocalDate opensOn) {}

    record Drafts(JsonNode policy, JsonNode rules, LocalDate opensOn) {}

    private final Documents<Policy> policies;
    private final Documents<ReviewRules> rules;
    private final TenantDirectory directory;
    private final InternalClients clients;

    RehearsalController(
            Documents<Policy> policies,
            Documents<ReviewRules> rules,
            TenantDirectory directory,
            InternalClients clients) {
        this.policies = policies;
        this.rules = rules;
        this.directory = directory;
        this.clients = clients;
    }

    @Seated({"admin/editor", "office/head"})
    @Operation(
            summary = "Rehearse both drafts",
            description = "A fictitious applicant a track walks every stage by the production code, on the tenant's"
                    + " calendar; nothing of it stays. `stop` says on which article or setting it got no further.")
    @PostMapping("/api/{tenant}/tenant/policy/draft/rehearsal")
    @Schema(type = "object")
    JsonNode rehearse(@PathVariable String tenant, @Valid @RequestBody Beginning beginning) {
        var drafts =
                new Drafts(policies.draft(null).document(), rules.draft(null).document(), beginning.opensOn());
        var serving = directory
                .find(tenant)
                .orElseThrow(() -> Refusal.unknown("tenant-unknown").with("tenant", tenant));
        try {
            return clients.to(serving.award().toString())
                    .post()
                    .uri("/internal/{tenant}/rehearsal", tenant)
                    .header(
                            HttpHeaders.ACCEPT_LANGUAGE,
                            LocaleContextHolder.getLocale().toLanguageTag())
                    .body(drafts)
                    .retrieve()
                    .requiredBody(JsonNode.class);
        } catch (RestClientException failed) {
            log.warn("The drafts of {} could not be rehearsed: {}", tenant, failed.getMessage());
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
    }
}
