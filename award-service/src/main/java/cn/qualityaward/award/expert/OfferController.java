package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 专家共享, for the office the expert is with: it confirms that they are in its pool, and what it knows of them. */
@RestController
@Transactional
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/experts/offers")
class OfferController {

    record Offered(
            UUID id,
            String name,
            String employer,
            String to,
            Offer.State state,
            Instant consentedAt,
            @Nullable Instant endedAt,
            @Nullable String reason) {}

    record Refusing(@NotBlank @Size(max = 1000) String reason) {}

    private final Sharing sharing;
    private final Offers offers;
    private final Experts experts;
    private final OtherRegions regions;

    OfferController(Sharing sharing, Offers offers, Experts experts, OtherRegions regions) {
        this.sharing = sharing;
        this.offers = offers;
        this.experts = experts;
        this.regions = regions;
    }

    @Operation(summary = "Which experts let which regions know of their entry, the newest first, at most 200")
    @GetMapping
    @Transactional(readOnly = true)
    List<Offered> all() {
        var all = offers.findTop200ByOrderByIdDesc();
        var named = experts.findByIdIn(all.stream().map(Offer::expertId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Expert::id, Function.identity()));
        return all.stream()
                .flatMap(offer -> named.containsKey(offer.expertId())
                        ? List.of(offered(offer, named.get(offer.expertId()))).stream()
                        : List.<Offered>of().stream())
                .toList();
    }

    @Operation(
            summary = "Confirm that the expert is in this pool; what goes along is put together and stamped (第八条(二))")
    @PostMapping("/{offer}/confirmation")
    Offered confirm(@PathVariable String tenant, @PathVariable UUID offer) {
        return offered(sharing.confirm(offer, regions.own(tenant)));
    }

    @Operation(summary = "Not confirm it, with the reason, which the expert reads")
    @PostMapping("/{offer}/refusal")
    Offered refuse(@PathVariable UUID offer, @Valid @RequestBody Refusing refusing) {
        return offered(sharing.refuse(offer, refusing.reason().strip()));
    }

    private Offered offered(Offer offer) {
        return offered(offer, experts.findById(offer.expertId()).orElseThrow());
    }

    private static Offered offered(Offer offer, Expert expert) {
        return new Offered(
                offer.id(),
                expert.name(),
                expert.employer(),
                offer.to().name(),
                offer.state(),
                offer.consentedAt(),
                offer.endedAt(),
                offer.reason());
    }
}
