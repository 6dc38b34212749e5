package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Letter.Region;
import cn.qualityaward.award.expert.Letter.Stamped;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 专家共享, for the expert: consented to, taken back, and brought along, by nobody else. */
@RestController
@Transactional
@Seated("expert/reviewer")
@RequestMapping("/api/{tenant}/award/experts/me")
class SharingController {

    /** @param to the code of the region that is to know */
    record Consent(@NotBlank @Size(max = 60) String to) {}

    /** @param letter what to take there, once it is confirmed */
    record Own(
            UUID id,
            String to,
            Offer.State state,
            Instant consentedAt,
            @Nullable Instant endedAt,
            @Nullable String reason,
            @Nullable Stamped letter) {

        static Own of(Offer offer) {
            return new Own(
                    offer.id(),
                    offer.to().name(),
                    offer.state(),
                    offer.consentedAt(),
                    offer.endedAt(),
                    offer.reason(),
                    offer.letter());
        }
    }

    record View(List<Region> regions, List<Own> offers) {}

    record Bringing(@NotNull @Valid Stamped brought, @Valid Enrolment.@Nullable Said numbers) {}

    private final Sharing sharing;
    private final BringingAlong bringing;
    private final Enrolling enrolling;
    private final Offers offers;
    private final Experts experts;
    private final OtherRegions regions;

    SharingController(
            Sharing sharing,
            BringingAlong bringing,
            Enrolling enrolling,
            Offers offers,
            Experts experts,
            OtherRegions regions) {
        this.sharing = sharing;
        this.bringing = bringing;
        this.enrolling = enrolling;
        this.offers = offers;
        this.experts = experts;
        this.regions = regions;
    }

    @Operation(summary = "To which regions one has offered one's entry in the pool, and which regions there are")
    @GetMapping("/offers")
    @Transactional(readOnly = true)
    View offers(@PathVariable String tenant, Caller caller) {
        return new View(
                regions.but(tenant),
                experts.findByAccount(caller.id()).stream()
                        .flatMap(expert -> offers.findByExpertIdOrderByIdDesc(expert.id()).stream())
                        .map(Own::of)
                        .toList());
    }

    @Operation(
            summary = "Consent to another region's knowing of one's entry in the pool (第八条(二))",
            description =
                    "What one says of oneself, trainings and how long one has been in the pool; no mark and no interest.")
    @PostMapping("/offers")
    @ResponseStatus(HttpStatus.CREATED)
    Own consent(@PathVariable String tenant, @Valid @RequestBody Consent consent, Caller caller) {
        return Own.of(sharing.consent(mine(caller), regions.required(consent.to(), tenant)));
    }

    @Operation(
            summary = "Take the consent back for the future",
            description = "What was handed in over there stays with that region, which nobody here reads.")
    @PostMapping("/offers/{offer}/withdrawal")
    Own withdraw(@PathVariable UUID offer, Caller caller) {
        return Own.of(sharing.withdraw(offer, mine(caller)));
    }

    @Operation(
            summary =
                    "Hand in what another region's office confirmed: an entry of this pool, to be admitted as any other",
            description =
                    "Good for this account, this region and 90 days. What one said of oneself here stays as it is.")
    @PostMapping("/origins")
    ExpertController.View bring(@PathVariable String tenant, @Valid @RequestBody Bringing brought, Caller caller) {
        return ExpertController.View.own(enrolling.save(
                bringing.bring(brought.brought(), enrolling.numbers(brought.numbers()), tenant, caller)));
    }

    private Expert mine(Caller caller) {
        return experts.findByAccount(caller.id()).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
