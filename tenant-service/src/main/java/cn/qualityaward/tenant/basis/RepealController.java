package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.OperatorOnly;
import cn.qualityaward.tenant.bulletin.Bulletin;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator enters what was repealed, once for all regions; what they rest on it is theirs and not shown here. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/repealed-documents")
@Tag(name = "platform", description = "平台运营 the operator")
class RepealController {

    /**
     * @param number 文号, where it has one
     * @param repealedBy the document that repealed it, with its number
     */
    record Repeal(
            @NotBlank @Size(max = 200) String title,
            @Size(max = 60) @Nullable String number,
            @NotNull LocalDate repealedOn,
            @NotBlank @Size(max = 200) String repealedBy) {}

    /** @param told how many regions have been told */
    record Entered(RepealedDocument document, int told) {}

    private final RepealedDocuments documents;
    private final RepealBulletin bulletin;
    private final Bulletin told;

    RepealController(RepealedDocuments documents, RepealBulletin bulletin, Bulletin told) {
        this.documents = documents;
        this.bulletin = bulletin;
        this.told = told;
    }

    @Operation(summary = "What was repealed, the one entered last first")
    @GetMapping
    List<Entered> all() {
        return documents.all().stream()
                .map(one -> new Entered(one, told.told(RepealBulletin.matter(one))))
                .toList();
    }

    @Operation(
            summary = "Enter a repealed law or document",
            description = "Every region whose policy rests on it, by number or title, is alerted until it answers.")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RepealedDocument enter(@Valid @RequestBody Repeal repeal, Caller operator) {
        var document = documents.enter(
                repeal.title(), repeal.number(), repeal.repealedOn(), repeal.repealedBy(), operator.name());
        bulletin.soon();
        return document;
    }
}
