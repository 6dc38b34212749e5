package cn.qualityaward.award.subsidy;

import cn.qualityaward.award.conferral.HonourConferred;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/subsidies")
class SubsidyController {

    interface Grants extends Repository<Grant, UUID> {
        Optional<Grant> findByIdAndRoundId(UUID id, UUID roundId);

        List<Grant> findByRoundIdOrderById(UUID roundId);

        Grant save(Grant grant);
    }

    record View(
            UUID honour,
            String winner,
            String classCode,
            BigDecimal amount,
            Grant.Ground ground,
            int budgetYear,
            @Nullable String evidence) {}

    record Finding(
            @NotNull Boolean again,
            @NotBlank @Size(max = 1000) String evidence) {}

    private final Grants grants;
    private final Programs programs;

    SubsidyController(Grants grants, Programs programs) {
        this.grants = grants;
        this.programs = programs;
    }

    @Transactional(readOnly = true)
    @Operation(summary = "What each winner of a round is granted, in yuan, and in which budget (第六条、第十六条)")
    @GetMapping
    @Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
    List<View> all(@PathVariable UUID round) {
        return grants.findByRoundIdOrderById(round).stream()
                .map(SubsidyController::view)
                .toList();
    }

    @Operation(summary = "Find in writing whether a winner had the same award before, where records do not tell (第十六条)")
    @PostMapping("/{honour}/determination")
    @Seated("office/head")
    View find(@PathVariable UUID round, @PathVariable UUID honour, @Valid @RequestBody Finding finding) {
        var grant = grants.findByIdAndRoundId(honour, round).orElseThrow(() -> Refusal.unknown("not-found"));
        grant.find(finding.again(), finding.evidence(), programs.policy(round));
        return view(grants.save(grant));
    }

    private static View view(Grant grant) {
        return new View(
                grant.id(),
                grant.winner(),
                grant.classCode(),
                grant.amount(),
                grant.ground(),
                grant.budgetYear(),
                grant.evidence());
    }

    @EventListener
    void conferred(HonourConferred honour) {
        grants.save(new Grant(honour, programs.policy(honour.round())));
    }
}
