package cn.qualityaward.award.agency;

import cn.qualityaward.award.agency.Agency.Text;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 评审机构名录: which agencies the office may choose. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/agencies")
@Seated({"office/officer", "office/head"})
@Tag(name = "agency", description = "评审机构 review agencies and their selection")
class AgencyController {

    record Standing(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param version what {@code If-Match} names when it is changed
     * @param takenOff why no round may get it
     */
    record View(
            UUID id,
            @Nullable Integer version,
            Text text,
            @Nullable String takenOff) {

        static View of(Agency agency) {
            var departure = agency.departure();
            return new View(
                    agency.id(), agency.version(), agency.text(), departure == null ? null : departure.reason());
        }
    }

    private final Agencies agencies;

    AgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    @Operation(summary = "The review agencies that the office keeps (评审机构名录)")
    @GetMapping
    @Transactional(readOnly = true)
    List<View> all() {
        return agencies.findAllByOrderById().stream().map(View::of).toList();
    }

    @Operation(summary = "Put an agency on the list")
    @PostMapping
    ResponseEntity<View> list(@Valid @RequestBody Text text) {
        requireUnknown(text, null);
        return tagged(HttpStatus.CREATED, agencies.saveAndFlush(new Agency(text)));
    }

    @Operation(summary = "One agency")
    @GetMapping("/{agency}")
    @Transactional(readOnly = true)
    ResponseEntity<View> one(@PathVariable UUID agency) {
        return tagged(HttpStatus.OK, agencies.required(agency));
    }

    @Operation(summary = "Change what is kept of an agency; what was decided before keeps the name it was decided by")
    @PutMapping("/{agency}")
    ResponseEntity<View> change(@PathVariable UUID agency, IfMatch ifMatch, @Valid @RequestBody Text text) {
        requireUnknown(text, agency);
        return changed(agency, ifMatch, kept -> kept.change(text));
    }

    @Operation(summary = "Take an agency off the list, with the reason: no round gets it any more")
    @PostMapping("/{agency}/departure")
    ResponseEntity<View> takeOff(@PathVariable UUID agency, IfMatch ifMatch, @Valid @RequestBody Standing standing) {
        return changed(agency, ifMatch, kept -> kept.takeOff(standing.reason().strip()));
    }

    @Operation(summary = "Put an agency back on the list, with the reason")
    @PostMapping("/{agency}/return")
    ResponseEntity<View> listAgain(@PathVariable UUID agency, IfMatch ifMatch, @Valid @RequestBody Standing standing) {
        return changed(agency, ifMatch, kept -> kept.listAgain(standing.reason().strip()));
    }

    private void requireUnknown(Text text, @Nullable UUID except) {
        agencies.findByCreditCode(text.creditCode())
                .filter(known -> !known.id().equals(except))
                .ifPresent(known -> {
                    throw Refusal.conflict("agency-known")
                            .article(Agency.ARTICLE)
                            .field("creditCode")
                            .with("name", known.name());
                });
    }

    private ResponseEntity<View> changed(UUID id, IfMatch seen, Consumer<Agency> change) {
        var agency = agencies.required(id);
        seen.match(agency.version());
        change.accept(agency);
        return tagged(HttpStatus.OK, agencies.saveAndFlush(agency));
    }

    private static ResponseEntity<View> tagged(HttpStatus status, Agency agency) {
        return ResponseEntity.status(status).eTag(ETags.of(agency.version())).body(View.of(agency));
    }
}
