package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Affiliate.Interest;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.recusal.Statement.Ruling;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** What whoever works on a round has to do with its applicants: said by each, read and ruled on by those who answer for it. */
@RestController
@Seated({
    "office/officer",
    "office/head",
    "county/board",
    "county/signer",
    "department/signer",
    "association/signer",
    "member/signer",
    "leading-group/secretary",
    "leading-group/member",
    "government/signer"
})
@RequestMapping("/api/{tenant}/award/rounds/{round}/interests")
class InterestController {

    /**
     * @param relation what the one who asks said they have to do with it; nothing for none
     * @param seen whether the system found that, by a number
     */
    record Own(
            UUID application,
            String name,
            String division,
            ApplicantKind track,
            @Nullable Instant statedAt,
            @Nullable String relation,
            @Nullable Ruling ruling,
            boolean seen,
            @Nullable Interest seenAs) {}

    record Relation(
            @NotNull UUID application,
            @NotBlank @Size(max = 200) String relation) {}

    /** @param none the applicants with whom there is nothing */
    record Statements(
            @AssertTrue boolean pledge,
            @NotNull Set<@NotNull UUID> none,
            @NotNull List<@NotNull @Valid Relation> relations) {}

    /**
     * @param seen whether the system found it
     * @param seenAs by what of their organizations; nothing where it was a number
     * @param organization of which they said so
     */
    record Declared(
            UUID declaration,
            String by,
            UUID application,
            String name,
            String relation,
            Instant at,
            @Nullable Ruling ruling,
            boolean seen,
            @Nullable Interest seenAs,
            @Nullable String organization) {}

    /** @param declarants how many have declared so far, whatever it was */
    record Register(int declarants, List<Declared> declared) {}

    /** @param stands whether they must step back */
    record Found(
            @NotNull UUID application,
            @NotNull Boolean stands,
            @NotBlank @Size(max = 1000) String reason) {}

    private final Stating stating;
    private final LeftInterests left;
    private final OfficeHeads heads;
    private final Registered register;
    private final Declarations declarations;
    private final Applications applications;
    private final Readership readership;
    private final Rounds rounds;

    InterestController(
            Stating stating,
            LeftInterests left,
            OfficeHeads heads,
            Registered register,
            Declarations declarations,
            Applications applications,
            Readership readership,
            Rounds rounds) {
        this.stating = stating;
        this.left = left;
        this.heads = heads;
        this.register = register;
        this.declarations = declarations;
        this.applications = applications;
        this.readership = readership;
        this.rounds = rounds;
    }

    @Operation(summary = "The applicants whose dossiers the caller is given, and what the caller said of each (第十八条)")
    @GetMapping
    @Transactional(readOnly = true)
    List<Own> own(@PathVariable UUID round, Caller caller) {
        rounds.required(round);
        var said = declarations.findByRoundIdAndAccount(round, caller.id());
        return readership.given(round, caller).stream()
                .map(application -> own(
                        application,
                        said.flatMap(declaration -> declaration.of(application.id()))
                                .orElse(null)))
                .toList();
    }

    @Operation(
            summary =
                    "Say what one has to do with applicants, and pledge secrecy, before their dossiers open (第十八条、第二十三条)",
            description = "May be said of some today and of others later. An interest closes the dossier at once.")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void state(@PathVariable UUID round, @Valid @RequestBody Statements statements, Caller caller) {
        stating.state(
                round,
                statements.none(),
                statements.relations().stream()
                        .collect(Collectors.toMap(Relation::application, Relation::relation, (a, b) -> a + "；" + b)),
                caller);
    }

    @Operation(summary = "Every interest that was declared in the round, and what was found of it")
    @GetMapping("/declared")
    @Transactional(readOnly = true)
    @Seated({"office/head", "observer/observer"})
    Register declared(@PathVariable UUID round) {
        rounds.required(round);
        var all = declarations.findByRoundIdOrderById(round);
        var named = applications
                .findByIdIn(all.stream()
                        .flatMap(declaration -> declaration.statements().stream())
                        .filter(statement -> statement.relation() != null)
                        .map(Statement::application)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        return new Register(
                all.size(),
                all.stream()
                        .flatMap(declaration -> declaration.statements().stream()
                                .flatMap(statement ->
                                        register.of(declaration, statement, named.get(statement.application()))))
                        .toList());
    }

    @Operation(
            summary = "Interests on which no head of the office may rule, so that the leading group's secretary does")
    @GetMapping("/left")
    @Seated({"leading-group/secretary", "observer/observer"})
    List<Declared> left(@PathVariable UUID round) {
        return left.of(round, heads.seated());
    }

    @Operation(
            summary = "Rule on a declared interest: whether its declarer must step back (是否回避)",
            description = "By the head of the office; by the leading group's secretary, where no head may.")
    @PostMapping("/{declaration}/ruling")
    @Seated({"office/head", "leading-group/secretary"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rule(
            @PathVariable UUID round, @PathVariable UUID declaration, @Valid @RequestBody Found found, Caller caller) {
        if (caller.holds("office", "head")) {
            stating.rule(round, declaration, found.application(), found.stands(), found.reason(), caller);
        } else {
            stating.ruleForHeads(
                    round, declaration, found.application(), found.stands(), found.reason(), caller, heads.seated());
        }
    }

    static @Nullable Interest seenAs(@Nullable Statement said) {
        return said == null || said.sight() == null ? null : said.sight().as();
    }

    private static Own own(Application application, @Nullable Statement said) {
        return new Own(
                application.id(),
                application.name(),
                application.division(),
                application.track(),
                said == null ? null : said.at(),
                said == null ? null : said.relation(),
                said == null ? null : said.ruling(),
                said != null && said.seen(),
                seenAs(said));
    }
}
