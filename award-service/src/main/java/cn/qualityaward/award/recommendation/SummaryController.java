package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.official.Roll;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 推荐汇总表 of whoever recommends, which prints its own; another's is not its to see. */
@RestController
@Seated({"county/board", "county/signer", "department/signer", "association/signer", "office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/recommendation-summaries/{unitKind}/{unit}")
class SummaryController {

    private final RecommendationSummary summary;
    private final PolicySource tenant;

    SummaryController(RecommendationSummary summary, PolicySource tenant) {
        this.summary = summary;
        this.tenant = tenant;
    }

    @Operation(summary = "Whom a county, a department or an association recommends")
    @GetMapping({"/pdf", "/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID round,
            @PathVariable String unitKind,
            @PathVariable String unit,
            PaperFormat format,
            Caller caller)
            throws IOException {
        return format.of(roll(round, unitKind, unit, caller));
    }

    /** Asks tenant-service what the unit is called, so outside any transaction. */
    private Roll roll(UUID round, String kind, String code, Caller caller) {
        var unit = kind + "/" + code;
        var name = caller.seats().stream()
                        .anyMatch(seat ->
                                seat.kind().equals("office") || seat.unit().equals(unit))
                ? name(kind, code)
                : Optional.<String>empty();
        return summary.of(round, unit, name.orElseThrow(() -> Refusal.unknown("not-found")));
    }

    private Optional<String> name(String kind, String code) {
        return switch (kind) {
            case "county" -> Optional.ofNullable(tenant.divisionNames().get(code));
            case "department", "association" ->
                tenant.units(kind).stream()
                        .filter(known -> known.code().equals(code))
                        .map(PolicySource.Unit::name)
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
