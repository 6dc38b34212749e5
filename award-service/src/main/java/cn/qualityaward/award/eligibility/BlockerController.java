package cn.qualityaward.award.eligibility;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}/blockers")
class BlockerController {

    private final Blockers blockers;

    BlockerController(Blockers blockers) {
        this.blockers = blockers;
    }

    @Operation(summary = "Who at the public notice or the approval cannot be published or asked for yet, and why")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    List<Blockers.Blocker> all(@PathVariable UUID round, Caller caller) {
        return blockers.of(round, caller.id());
    }
}
