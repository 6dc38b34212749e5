package cn.qualityaward.award.collaboration;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 接管: whoever handed in on paper may go on with an account of its own. */
@RestController
@RequestMapping("/api/{tenant}/award/applications/{application}/takeover-codes")
class TakeoverController {

    record Offered(UUID id, String by, Instant at, Instant expiresAt, Invitation.State state) {}

    /** @param code shown this once */
    record Issued(UUID id, String code, Instant expiresAt) {}

    private final TakingOver takingOver;
    private final ProcedureClock clock;

    TakeoverController(TakingOver takingOver, ProcedureClock clock) {
        this.takingOver = takingOver;
        this.clock = clock;
    }

    @Operation(summary = "Which codes were made for the applicant of an application on paper, and what became of each")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    List<Offered> codes(@PathVariable UUID application, Caller caller) {
        var now = clock.now();
        return takingOver.codes(application, caller).stream()
                .map(one -> new Offered(one.id(), one.invitedBy(), one.invitedAt(), one.expiresAt(), one.state(now)))
                .toList();
    }

    @Operation(
            summary = "Make a code by which the applicant takes over what it handed in on paper, shown this once (第五条)",
            description = "Good once, for thirty days; the one made before is good no more.")
    @PostMapping
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.CREATED)
    Issued offer(@PathVariable UUID application, Caller caller) {
        var code = Code.next();
        var offered = takingOver.offer(application, code, caller);
        return new Issued(offered.id(), code.text(), offered.expiresAt());
    }

    @Operation(summary = "Take back a code that nobody has used")
    @DeleteMapping("/{takeover}")
    @Seated("office/officer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID application, @PathVariable UUID takeover, Caller caller) {
        takingOver.revoke(application, takeover, caller);
    }
}
