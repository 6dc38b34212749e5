package cn.qualityaward.search.index;

import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts a rebuild of the index and tells how far it came. */
@RestController
@InternalOnly
@RequestMapping("/internal/rebuild")
class RebuildController {

    private final Rebuild rebuild;
    private final RebuildLedger ledger;

    RebuildController(Rebuild rebuild, RebuildLedger ledger) {
        this.rebuild = rebuild;
        this.ledger = ledger;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildProgress begin() {
        return rebuild.begin();
    }

    @GetMapping
    RebuildProgress latest() {
        return ledger.latest().orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
