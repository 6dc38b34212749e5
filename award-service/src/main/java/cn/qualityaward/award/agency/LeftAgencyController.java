package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencyPledgeController.Given;
import cn.qualityaward.award.agency.LeftAgencyInterests.Left;
import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 由领导小组秘书认定, where no head of the office may find on what an agency has to do with an applicant (第十八条). */
@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}/agency-interests/left")
@Seated("leading-group/secretary")
@Tag(name = "agency")
class LeftAgencyController {

    private final LeftAgencyInterests left;
    private final OfficeHeads heads;

    LeftAgencyController(LeftAgencyInterests left, OfficeHeads heads) {
        this.left = left;
        this.heads = heads;
    }

    @Operation(summary = "What agencies have to do with applicants from whom each head of the office steps back")
    @GetMapping
    List<Left> left(@PathVariable UUID round, Caller caller) {
        return left.of(round, heads.seated(), caller);
    }

    @Operation(summary = "Find whether that agency steps back from the applicant, and who reviews it instead")
    @PostMapping("/{selection}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rule(
            @PathVariable UUID round,
            @PathVariable UUID selection,
            IfMatch ifMatch,
            @Valid @RequestBody Given given,
            Caller caller) {
        left.rule(round, selection, ifMatch, given, caller, heads.seated());
    }
}
