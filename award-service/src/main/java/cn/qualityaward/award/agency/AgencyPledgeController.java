package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.AgencySelection.Paper;
import cn.qualityaward.award.agency.Pledges.Ruling;
import cn.qualityaward.award.agency.Pledges.Statement;
import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 回避承诺、保密承诺 of the agencies: entered from the paper they signed, ruled by the office (第十八条). */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/agency-selections/{selection}")
@Seated({"office/officer", "office/head"})
@Tag(name = "agency", description = "评审机构 review agencies and their selection")
class AgencyPledgeController {

    record Relation(
            @NotNull UUID application,
            @NotBlank @Size(max = 500) String relation) {}

    /**
     * @param secrecy whether the paper pledges secrecy, too (第二十三条)
     * @param none with whom it has nothing to do
     */
    record Signed(
            @NotNull LocalDate signedOn,
            @AssertTrue boolean secrecy,
            @NotNull @Size(max = 2000) List<@NotNull UUID> none,
            @NotNull @Size(max = 2000) List<@NotNull @Valid Relation> relations) {}

    /**
     * @param stepsBack whether it does not review that applicant
     * @param instead who does, another selection; nothing for the office's own panel
     */
    record Given(
            @NotNull UUID application,
            @NotNull Boolean stepsBack,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable UUID instead) {}

    /**
     * @param said as it signed, once it spoke of that one
     * @param named as what the applicant names it, which came after it was selected
     * @param instead who reviews it in its place, where it is another agency
     * @param waits whether the office has to find on it
     */
    record Applicant(
            UUID application,
            String name,
            ApplicantKind track,
            @Nullable Statement said,
            List<Affiliate.Kind> named,
            @Nullable Ruling ruling,
            @Nullable String instead,
            boolean waits) {}

    /**
     * @param version what {@code If-Match} names when anything is said or found
     * @param pledged whether it has spoken of everybody, on a paper that is kept
     */
    record Interests(@Nullable Integer version, boolean pledged, List<SignedPage> pages, List<Applicant> applicants) {}

    private final Selecting selecting;
    private final AgencyPledging pledging;
    private final Selections selections;
    private final SignedPages pages;

    AgencyPledgeController(Selecting selecting, AgencyPledging pledging, Selections selections, SignedPages pages) {
        this.selecting = selecting;
        this.pledging = pledging;
        this.selections = selections;
        this.pages = pages;
    }

    @Operation(
            summary = "What an agency has to do with those whom it would review, but from whom the caller steps back")
    @GetMapping("/interests")
    @Transactional(readOnly = true)
    ResponseEntity<Interests> interests(@PathVariable UUID selection, Caller caller) {
        return tagged(HttpStatus.OK, selections.required(selection), caller);
    }

    @Operation(summary = "Enter what an agency declared and pledged, from the paper it signed (回避承诺、保密承诺, 第十八条)")
    @PostMapping("/statements")
    ResponseEntity<Interests> state(
            @PathVariable UUID selection, IfMatch ifMatch, @Valid @RequestBody Signed paper, Caller caller) {
        var stated = selecting.change(selection, ifMatch, chosen -> pledging.state(chosen, paper, caller));
        return tagged(HttpStatus.OK, stated, caller);
    }

    @Operation(summary = "Keep a scan of the pledge that an agency signed")
    @PostMapping(path = "/pledge", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Interests> keep(
            @PathVariable UUID selection, IfMatch ifMatch, @RequestPart("scan") MultipartFile scan, Caller caller)
            throws IOException {
        var page = pages.keep(scan, caller);
        var kept = selecting.change(selection, ifMatch, chosen -> chosen.keep(Paper.PLEDGE, page));
        return tagged(HttpStatus.CREATED, kept, caller);
    }

    @Operation(summary = "A scan of the pledge, by its SHA-256")
    @GetMapping("/pledge/{page}")
    @Transactional(readOnly = true)
    ResponseEntity<byte[]> pledge(@PathVariable UUID selection, @PathVariable String page, Caller caller) {
        var chosen = selections.required(selection);
        pledging.requireUnbiased(chosen, caller);
        return pages.download(chosen.pages(Paper.PLEDGE), page, chosen.agencyName() + "承诺书");
    }

    @Operation(summary = "Find whether an agency steps back from an applicant, and who reviews it instead (认定, 第十八条)")
    @PostMapping("/rulings")
    @Seated("office/head")
    ResponseEntity<Interests> rule(
            @PathVariable UUID selection, IfMatch ifMatch, @Valid @RequestBody Given given, Caller caller) {
        var ruled = selecting.change(selection, ifMatch, chosen -> pledging.rule(chosen, given, caller));
        return tagged(HttpStatus.OK, ruled, caller);
    }

    private ResponseEntity<Interests> tagged(HttpStatus status, AgencySelection selection, Caller caller) {
        return ResponseEntity.status(status)
                .eTag(ETags.of(selection.version()))
                .body(new Interests(
                        selection.version(),
                        pledging.spoken(selection),
                        selection.pages(Paper.PLEDGE),
                        pledging.concerning(selection).stream()
                                .filter(application -> !application.recuses(caller.id()))
                                .map(application -> applicant(selection, application))
                                .toList()));
    }

    private Applicant applicant(AgencySelection selection, Application application) {
        var ruling = selection.pledges().ruled(application.id()).orElse(null);
        return new Applicant(
                application.id(),
                application.name(),
                application.track(),
                selection.pledges().of(application.id()).orElse(null),
                AgencyPledging.named(selection, application),
                ruling,
                ruling == null ? null : pledging.nameOf(ruling.instead()),
                pledging.waits(selection, application));
    }
}
