package cn.qualityaward.award.qualification;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@ResponseStatus(HttpStatus.NO_CONTENT)
@RequestMapping("/api/{tenant}/award")
class QualificationController {

    /**
     * @param conditions the codes of those that failed (第十条、第十一条); who is refused is told their articles
     * @param material whether the dossier itself is incomplete (申报材料)
     */
    record Examination(
            boolean passed,
            @NotBlank @Size(max = 2000) String opinion,
            @Nullable @Size(max = 30) List<@NotBlank @Size(max = 50) String> conditions,
            @Nullable Boolean material) {

        static Examination passed(String opinion) {
            return new Examination(true, opinion, null, null);
        }

        List<String> failed() {
            return Objects.requireNonNullElse(conditions, List.of());
        }

        boolean incomplete() {
            return Boolean.TRUE.equals(material);
        }
    }

    /** @param others units asked besides the member units and those the policy names, e.g. {@code department/01} */
    record Letter(@Nullable Set<@NotBlank @Pattern(regexp = "[a-z-]+/[A-Za-z0-9-]+") @Size(max = 60) String> others) {}

    record Extension(
            @NotNull LocalDate to,
            @NotBlank @Size(max = 1000) String reason) {}

    record Ruling(
            boolean passed, @Nullable @Size(max = 2000) String reason) {}

    private final Qualification qualification;
    private final PolicySource tenant;
    private final TransactionTemplate transaction;

    QualificationController(Qualification qualification, PolicySource tenant, TransactionTemplate transaction) {
        this.qualification = qualification;
        this.tenant = tenant;
        this.transaction = transaction;
    }

    @Operation(summary = "Formal review of qualification and material (形式审查)")
    @PostMapping("/applications/{application}/formal-review")
    @Seated("office/officer")
    void review(@PathVariable UUID application, @Valid @RequestBody Examination examined, Caller caller) {
        qualification.review(application, examined, officer(caller));
    }

    @Operation(summary = "Re-check by another officer (复核)")
    @PostMapping("/applications/{application}/recheck")
    @Seated("office/officer")
    void recheck(@PathVariable UUID application, @Valid @RequestBody Examination examined, Caller caller) {
        qualification.recheck(application, examined, officer(caller));
    }

    @Operation(summary = "Send one letter to all member units about everybody who waits (征求意见函)")
    @PostMapping("/rounds/{round}/tracks/{track}/consultation")
    @Seated("office/officer")
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // asks tenant-service first
    void consult(@PathVariable UUID round, @PathVariable ApplicantKind track, @Valid @RequestBody Letter letter) {
        var others = Objects.requireNonNullElse(letter.others(), Set.<String>of());
        var known = tenant.units(Addressees.KINDS.toArray(String[]::new));
        var calendar = tenant.calendar();
        transaction.executeWithoutResult(sending -> qualification.consult(round, track, others, known, calendar));
    }

    @Operation(summary = "Give the units of a letter until a later day (延期)")
    @PostMapping("/consultations/{consultation}/extension")
    @Seated("office/head")
    void extend(@PathVariable UUID consultation, @Valid @RequestBody Extension extension) {
        qualification.extend(consultation, extension.to(), extension.reason());
    }

    @Operation(summary = "The opinion of a unit that is asked; an objection needs its basis and reason")
    @PostMapping("/applications/{application}/opinions")
    @Seated({"member/signer", "department/signer", "association/signer"})
    void give(@PathVariable UUID application, @Valid @RequestBody Consultation.Answer opinion, Caller caller) {
        qualification.give(application, opinion, qualification.unit(application, caller));
    }

    @Operation(summary = "Rule on an application once the opinions are in")
    @PostMapping("/applications/{application}/consultation-ruling")
    @Seated("office/officer")
    void rule(@PathVariable UUID application, @Valid @RequestBody Ruling ruling, Caller caller) {
        qualification.rule(application, ruling.passed(), ruling.reason(), officer(caller));
    }

    @Operation(summary = "Confirm the list of those who qualify, as a whole")
    @PostMapping("/rounds/{round}/tracks/{track}/qualified-list")
    @Seated("office/head")
    void confirmList(@PathVariable UUID round, @PathVariable ApplicantKind track, Caller caller) {
        qualification.confirmList(round, track, Decider.seated(caller, "office", "head"));
    }

    private static Decider officer(Caller caller) {
        return Decider.seated(caller, "office", "officer");
    }
}
