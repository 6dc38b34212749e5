package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a round is pinned to: the documents in force, for the other services. */
@RestController
@InternalOnly
@Tag(name = "internal", description = "Between services")
class InternalDocuments {

    private final List<Documents<?>> kinds;

    InternalDocuments(List<Documents<?>> kinds) {
        this.kinds = kinds;
    }

    @Operation(summary = "The document of a kind that is in force", description = "On a day, or today (Asia/Shanghai).")
    @GetMapping("/internal/{tenant}/{kind:policy|rules}")
    ResponseEntity<Published> inForce(
            @PathVariable String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return kinds.stream()
                .filter(one -> one.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .inForce(on)
                .tagged(HttpStatus.OK);
    }
}
