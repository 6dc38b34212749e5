package cn.qualityaward.award.cultivation;

import cn.qualityaward.award.cultivation.CultivationPool.Cultivations;
import cn.qualityaward.award.form.CreditCode;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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

/** 培育库: a county enters its own area, a department or association its own sphere; the office sees all. */
@RestController
@Transactional
@Seated({"county/board", "county/signer", "department/signer", "association/signer", "office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/cultivation")
class CultivationController {

    record View(
            UUID id,
            Cultivation.Text text,
            String unit,
            LocalDate begunOn,
            @Nullable LocalDate endedOn) {}

    record End(@NotBlank @Size(max = 1000) String reason) {}

    private static final List<String> KEEPERS = List.of("county", "department", "association", "office");

    private final Cultivations cultivations;
    private final ProcedureClock clock;

    CultivationController(Cultivations cultivations, ProcedureClock clock) {
        this.cultivations = cultivations;
        this.clock = clock;
    }

    @Operation(summary = "Who is in the cultivation pool (培育库, 第九条): one's own; all for the office")
    @GetMapping
    @Transactional(readOnly = true)
    List<View> all(Caller caller) {
        return cultivations.findAllByOrderByIdDesc().stream()
                .filter(one -> mayKeep(one, caller))
                .map(CultivationController::view)
                .toList();
    }

    @Operation(summary = "Take somebody into the cultivation pool")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View begin(@Valid @RequestBody Cultivation.Text text, Caller caller) {
        var seat = keeper(caller);
        if (seat.kind().equals("county") && !seat.code().equals(text.division())) {
            throw Refusal.forbidden("other-county").article("第九条");
        }
        var code = text.creditCode();
        if (text.kind() == ApplicantKind.INDIVIDUAL ? code != null : code == null || !CreditCode.valid(code)) {
            throw Refusal.invalid("credit-code-invalid").field("creditCode").article("第十条(一)");
        }
        return view(cultivations.save(new Cultivation(text, seat.unit(), clock.today())));
    }

    @Operation(summary = "Take somebody out of the cultivation pool, with the reason")
    @PostMapping("/{cultivation}/end")
    View end(@PathVariable UUID cultivation, @Valid @RequestBody End end, Caller caller) {
        var one = cultivations
                .findById(cultivation)
                .filter(found -> mayKeep(found, caller))
                .orElseThrow(() -> Refusal.unknown("not-found"));
        one.end(end.reason(), clock.today());
        return view(cultivations.save(one));
    }

    private static boolean mayKeep(Cultivation one, Caller caller) {
        return caller.seats().stream()
                .anyMatch(seat -> seat.kind().equals("office") || seat.unit().equals(one.unit()));
    }

    private static Seat keeper(Caller caller) {
        return caller.seats().stream()
                .filter(seat -> KEEPERS.contains(seat.kind()))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("other-county").article("第九条"));
    }

    private static View view(Cultivation one) {
        return new View(one.id(), one.text(), one.unit(), one.begunOn(), one.endedOn());
    }
}
