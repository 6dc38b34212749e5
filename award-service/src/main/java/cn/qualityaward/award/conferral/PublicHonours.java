package cn.qualityaward.award.conferral;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.publication.PublicDocument;
import cn.qualityaward.award.publication.Publications;
import cn.qualityaward.award.publication.Publications.Kind;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Winners and certificates, for everybody (第二十四条). */
@RestController
@Open
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/public")
class PublicHonours {

    /** @param before of an edition before this platform: its certificate was issued on paper */
    record View(
            UUID id,
            @Nullable String number,
            Honour.State status,
            String winner,
            String division,
            ApplicantKind kind,
            String awardName,
            String classCode,
            String className,
            int year,
            LocalDate conferredOn,
            @Nullable LocalDate validTo,
            String documentNumber,
            boolean before) {}

    record Tally(
            int year,
            @Nullable String edition,
            String division,
            @Nullable String divisionName,
            String classCode,
            String className,
            long winners) {}

    private final Honours honours;
    private final Rounds rounds;
    private final Programs programs;
    private final Publications publications;

    PublicHonours(Honours honours, Rounds rounds, Programs programs, Publications publications) {
        this.honours = honours;
        this.rounds = rounds;
        this.programs = programs;
        this.publications = publications;
    }

    @Operation(summary = "Honours, newest first; of winners in whose name something stands, where that is asked for")
    @GetMapping("/honours")
    List<View> all(
            @RequestParam @Nullable Integer year,
            @RequestParam @Size(max = 12) @Nullable String division,
            @RequestParam @Size(max = 100) @Nullable String winner,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        return honours
                .page(year, division, winner == null || winner.isBlank() ? null : winner.strip(), after, Limit.of(size))
                .stream()
                .map(PublicHonours::view)
                .toList();
    }

    @Operation(summary = "How many hold or held each award, by edition and area, newest first; none that was revoked")
    @GetMapping("/honours/tallies")
    List<Tally> tallies() {
        var all = honours.tallies();
        var of = all.stream().flatMap(one -> Stream.ofNullable(one.round())).collect(Collectors.toSet());
        var titles = rounds.findByIdIn(of).stream().collect(Collectors.toMap(Round::id, Round::title));
        var policies = programs.policies(of);
        return all.stream()
                .sorted(Comparator.comparingInt(HonourTally::year)
                        .reversed()
                        .thenComparingInt(one -> place(one, policies)))
                .map(one -> told(one, titles))
                .toList();
    }

    /** Among the awards of its round, as the policy lists them. */
    private static int place(HonourTally one, Map<UUID, Policy> policies) {
        return Stream.ofNullable(one.round())
                .flatMap(round -> Stream.ofNullable(policies.get(round)))
                .mapToInt(policy ->
                        policy.classes().stream().map(AwardClass::code).toList().indexOf(one.classCode()))
                .findFirst()
                .orElse(-1);
    }

    private static Tally told(HonourTally tally, Map<UUID, String> titles) {
        return new Tally(
                tally.year(),
                tally.round() == null ? tally.edition() : titles.get(tally.round()),
                tally.division(),
                tally.divisionName(),
                tally.classCode(),
                tally.className(),
                tally.winners());
    }

    @Operation(summary = "Check a certificate: valid, expired, revoked; what is not there is unknown, not forged")
    @GetMapping("/certificates/{number}")
    View certificate(@PathVariable String number) {
        return view(honours.findByNumber(number)
                .orElseThrow(() -> Refusal.unknown("certificate-unknown").article("第二十四条")));
    }

    @EventListener
    void conferred(HonourConferred fact) {
        publish(fact.subject());
    }

    @EventListener
    void expired(HonourFacts.HonourExpired fact) {
        publish(fact.subject());
    }

    @EventListener
    void entered(HonourFacts.HonourEntered fact) {
        publish(fact.subject());
    }

    @EventListener
    void corrected(HonourFacts.HonourCorrected fact) {
        publish(fact.subject());
    }

    private void publish(UUID id) {
        var honour = honours.findById(id).orElseThrow();
        publications.publish(
                Kind.HONOUR,
                id,
                new PublicDocument(
                        honour.winner() + " · " + honour.className(),
                        honour.winner(),
                        honour.className(),
                        honour.classCode(),
                        honour.division(),
                        honour.divisionName(),
                        honour.year(),
                        honour.conferredOn(),
                        honour.state().name(),
                        honour.awardName() + " " + honour.documentNumber(),
                        honour.number() == null ? "/honours" : "/certificates/" + honour.number(),
                        honour.number(),
                        null,
                        edition(honour),
                        honour.industry()));
    }

    /** 届次, as its documents call it; what was conferred here goes by its round. */
    private @Nullable String edition(Honour honour) {
        var round = honour.roundId();
        return honour.edition() != null || round == null
                ? honour.edition()
                : rounds.required(round).title();
    }

    private static View view(Honour honour) {
        return new View(
                honour.id(),
                honour.number(),
                honour.state(),
                honour.winner(),
                honour.division(),
                honour.kind(),
                honour.awardName(),
                honour.classCode(),
                honour.className(),
                honour.year(),
                honour.conferredOn(),
                honour.validTo(),
                honour.documentNumber(),
                honour.roundId() == null);
    }
}
