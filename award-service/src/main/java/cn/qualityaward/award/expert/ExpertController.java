package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Affiliations.Consultancy;
import cn.qualityaward.award.expert.Affiliations.FormerEmployer;
import cn.qualityaward.award.procedure.ProcedureClock;
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
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/experts")
class ExpertController {

    /** @param kinWorkAt for whose kin they are, and for nobody else; nothing where they have still to say */
    record View(
            UUID id,
            String name,
            String employer,
            List<String> specialities,
            @Nullable String division,
            List<FormerEmployer> formerEmployers,
            List<Consultancy> consultancies,
            @Nullable List<String> kinWorkAt,
            Numbered numbers,
            List<Origin> origins,
            boolean admitted,
            @Nullable Left left) {

        /** As the office sees it. */
        static View of(Expert expert) {
            return of(expert, null, Numbered.that(expert.numbers()));
        }

        static View own(Expert expert) {
            return of(expert, expert.kinSaid() ? expert.kinWorkAt() : null, Numbered.own(expert.numbers()));
        }

        private static View of(Expert expert, @Nullable List<String> kinWorkAt, Numbered numbers) {
            var departure = expert.departure();
            return new View(
                    expert.id(),
                    expert.name(),
                    expert.employer(),
                    expert.specialities(),
                    expert.division(),
                    expert.formerEmployers(),
                    expert.consultancies(),
                    kinWorkAt,
                    numbers,
                    expert.origins(),
                    expert.admitted(),
                    departure == null ? null : new Left(departure.forGood(), departure.reason(), departure.at()));
        }
    }

    /**
     * By what somebody is known again (身份核对).
     *
     * @param mobileEnding its last digits, for whose it is and for nobody else
     */
    record Numbered(
            boolean mobile,
            boolean identityNumber,
            @Nullable String mobileEnding,
            @Nullable String identityEnding) {

        static Numbered that(Numbers numbers) {
            return new Numbered(numbers.mobile() != null, numbers.identity() != null, null, null);
        }

        static Numbered own(Numbers numbers) {
            var mobile = numbers.mobile();
            var identity = numbers.identity();
            return new Numbered(
                    mobile != null,
                    identity != null,
                    mobile == null ? null : mobile.ending(),
                    identity == null ? null : identity.ending());
        }
    }

    /** @param forGood whether they were removed from the pool, not only suspended */
    record Left(boolean forGood, String reason, Instant at) {}

    record Leaving(
            @NotNull Boolean forGood,
            @NotBlank @Size(max = 1000) String reason) {}

    record Returning(@NotBlank @Size(max = 1000) String reason) {}

    record Keeping(@NotBlank @Size(max = 1000) String reason) {}

    private final Experts experts;
    private final Enrolling enrolling;
    private final SamePersons samePersons;
    private final SeatedExperts seated;
    private final ProcedureClock clock;

    ExpertController(
            Experts experts, Enrolling enrolling, SamePersons samePersons, SeatedExperts seated, ProcedureClock clock) {
        this.experts = experts;
        this.enrolling = enrolling;
        this.samePersons = samePersons;
        this.seated = seated;
        this.clock = clock;
    }

    @Operation(
            summary = "Enrol in the pool, or bring one's own entry up to date",
            description =
                    "The mobile number is asked for once (第十八条); of the numbers only what they are known again by is kept."
                            + " Where kin work is said by naming the organizations, or that there are none; left out, it stays as it was.")
    @PutMapping("/me")
    @Seated("expert/reviewer")
    View enrol(@Valid @RequestBody Enrolment enrolment, Caller caller) {
        var expert = experts.findByAccount(caller.id()).orElseGet(() -> new Expert(caller.id()));
        expert.describe(enrolment.description(clock.today()));
        expert.knownBy(enrolling.numbers(enrolment.numbers()));
        return View.own(enrolling.save(expert));
    }

    @Transactional(readOnly = true)
    @Operation(summary = "One's own entry in the pool")
    @GetMapping("/me")
    @Seated("expert/reviewer")
    View mine(Caller caller) {
        return experts.findByAccount(caller.id()).map(View::own).orElseThrow(() -> Refusal.unknown("not-found"));
    }

    @Operation(summary = "Admit an expert to the pool (第八条(二))")
    @PostMapping("/{expert}/admission")
    @Seated({"office/officer", "office/head"})
    View admit(@PathVariable UUID expert) {
        var admitted = required(expert);
        samePersons.requireOnlyOne(admitted);
        seated.requireNone(admitted);
        admitted.admit(clock.now());
        return View.of(experts.saveAndFlush(admitted));
    }

    @Operation(summary = "Suspend an expert, or remove them from the pool, with the reason: nobody seats or draws them")
    @PostMapping("/{expert}/departure")
    @Seated({"office/officer", "office/head"})
    View leave(@PathVariable UUID expert, @Valid @RequestBody Leaving leaving) {
        var leaver = required(expert);
        leaver.leave(leaving.forGood(), leaving.reason().strip(), clock.now());
        return View.of(experts.saveAndFlush(leaver));
    }

    @Operation(summary = "Let an expert back who was suspended or removed; whoever was removed is admitted anew")
    @PostMapping("/{expert}/return")
    @Seated({"office/officer", "office/head"})
    View comeBack(@PathVariable UUID expert, @Valid @RequestBody Returning returning) {
        var back = required(expert);
        back.comeBack(returning.reason().strip());
        return View.of(experts.saveAndFlush(back));
    }

    @Operation(
            summary = "Find that a seat of the award in which an expert sits, too, does not stand in the way (第十八条)",
            description = "Whoever must not review is suspended or removed.")
    @PostMapping("/{expert}/seat")
    @Seated({"office/officer", "office/head"})
    View keepSeat(@PathVariable UUID expert, @Valid @RequestBody Keeping keeping, Caller caller) {
        var found = required(expert);
        seated.requireAnothers(found, caller);
        found.keepSeat(keeping.reason().strip(), clock.now());
        return View.of(experts.saveAndFlush(found));
    }

    private Expert required(UUID expert) {
        return experts.findById(expert).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
