package cn.qualityaward.award.recommendation;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@ResponseStatus(HttpStatus.NO_CONTENT)
@RequestMapping("/api/{tenant}/award/applications/{application}")
class RecommendationController {

    private final Recommendations recommendations;

    RecommendationController(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Operation(
            summary =
                    "Check of truth and completeness by the local board, or by whoever recommends where no county does; anything wanting returns the dossier with all defects at once")
    @PostMapping("/local-check")
    @Seated({"county/board", "department/signer", "association/signer", "expert/reviewer"})
    void check(@PathVariable UUID application, @Valid @RequestBody LocalCheck.Result result, Caller caller) {
        recommendations.check(application, result, recommendations.checker(application, caller));
    }

    @Operation(summary = "The county, department, association or expert signs whether it recommends (第十三条(一))")
    @PostMapping("/recommendation")
    @Seated({"county/signer", "department/signer", "association/signer", "expert/reviewer"})
    void recommend(@PathVariable UUID application, @Valid @RequestBody Recommendations.Signed signed, Caller caller) {
        recommendations.recommend(application, signed, recommendations.signer(application, caller));
    }
}
