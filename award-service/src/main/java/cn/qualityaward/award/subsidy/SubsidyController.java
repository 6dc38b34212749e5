package cn.qualityaward.award.subsidy;

import cn.qualityaward.award.conferral.HonourConferred;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/subsidies")
class SubsidyController {

    interface Grants extends Repository<Grant, UUID> {
        List<Grant> findByRoundIdOrderById(UUID roundId);

        Grant save(Grant grant);
    }

    record View(UUID honour, String winner, String classCode, BigDecimal amount, Grant.Ground ground, int budgetYear) {}

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
                .map(grant -> new View(
                        grant.id(),
                        grant.winner(),
                        grant.classCode(),
                        grant.amount(),
                        grant.ground(),
                        grant.budgetYear()))
                .toList();
    }

    @EventListener
    void conferred(HonourConferred honour) {
        grants.save(new Grant(honour, programs.policy(honour.round())));
    }
}
