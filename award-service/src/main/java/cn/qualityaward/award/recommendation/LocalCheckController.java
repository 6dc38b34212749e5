package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was found on the spot, for those who decide after it; of it the applicant is told the defects. */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/applications/{application}/local-checks")
class LocalCheckController {

    /**
     * @param unit that checked, as kind/code
     * @param paper from which it was entered (代录)
     * @param checkedOn of a paper the day that stands on it
     * @param departmentPages what departments sealed
     * @param corrected whether it says so since a correction (更正)
     */
    record Checked(
            UUID id,
            String unit,
            Instant checkedAt,
            @Nullable String paper,
            LocalDate checkedOn,
            LocalCheck.Result result,
            List<SignedPage> signedPages,
            List<DepartmentPage> departmentPages,
            boolean corrected) {

        static Checked of(LocalCheck check) {
            return new Checked(
                    check.id(),
                    check.unit(),
                    check.checkedAt(),
                    check.paper(),
                    check.checkedOn(),
                    check.result(),
                    check.signedPages(),
                    check.departmentPages(),
                    check.corrected());
        }
    }

    private final Readership readership;
    private final Recommendations.LocalChecks checks;

    LocalCheckController(Readership readership, Recommendations.LocalChecks checks) {
        this.readership = readership;
        this.checks = checks;
    }

    @Operation(summary = "Every check of truth and completeness of an application, with what the departments said")
    @GetMapping
    @Seated({
        "county/board",
        "county/signer",
        "department/signer",
        "association/signer",
        "office/officer",
        "office/head",
        "leading-group/secretary",
        "government/signer"
    })
    List<Checked> all(@PathVariable UUID application, Caller caller) {
        return checks
                .findByApplicationIdOrderById(
                        readership.readable(application, caller).id())
                .stream()
                .map(Checked::of)
                .toList();
    }
}
