package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.official.Letter;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 一次性告知书 and the opinion on truth and completeness, to be printed; of these the applicant reads the notice alone. */
@RestController
@Seated({
    "applicant/applicant",
    "county/board",
    "county/signer",
    "department/signer",
    "association/signer",
    "office/officer",
    "office/head",
    "leading-group/secretary",
    "government/signer"
})
@RequestMapping("/api/{tenant}/award/applications/{application}")
class CheckSheetController {

    /**
     * @param check whose sheet it is
     * @param defects all of them at once
     */
    record Notice(
            UUID check,
            String unit,
            LocalDate on,
            List<String> defects,
            @Nullable LocalDate completeBy) {

        static Notice of(LocalCheck check) {
            return new Notice(
                    check.id(),
                    check.unit(),
                    check.checkedOn(),
                    check.result().named(),
                    check.result().completeBy());
        }
    }

    private final ToldChecks told;
    private final PolicySource tenant;

    CheckSheetController(ToldChecks told, PolicySource tenant) {
        this.told = told;
        this.tenant = tenant;
    }

    @Operation(summary = "Every return for completion, with all defects that were named at once")
    @GetMapping("/completion-notices")
    List<Notice> notices(@PathVariable UUID application, Caller caller) {
        return told.returns(application, caller).stream().map(Notice::of).toList();
    }

    @Operation(summary = "The notice of what is wanting, or the opinion where nothing is")
    @GetMapping({"/local-checks/{check}/sheet/pdf", "/local-checks/{check}/sheet/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID application, @PathVariable UUID check, PaperFormat format, Caller caller)
            throws IOException {
        return format.of(sheet(application, check, caller));
    }

    /** Asks tenant-service what the unit is called, so outside any transaction. */
    private Letter sheet(UUID id, UUID check, Caller caller) {
        var one = told.of(id, check, caller);
        var unit = named(one.check().unit());
        return one.check().result().passed()
                ? CheckSheet.opinion(one.application(), one.check(), unit)
                : CheckSheet.notice(one.application(), one.check(), unit);
    }

    private String named(String unit) {
        var path = unit.split("/", 2);
        return switch (path[0]) {
            case "county" -> tenant.divisionNames().getOrDefault(path[1], unit);
            case "department", "association" ->
                tenant.units(path[0]).stream()
                        .filter(one -> one.path().equals(unit))
                        .map(PolicySource.Unit::name)
                        .findFirst()
                        .orElse(unit);
            default -> "推荐专家"; // an expert has no unit to sign for
        };
    }
}
