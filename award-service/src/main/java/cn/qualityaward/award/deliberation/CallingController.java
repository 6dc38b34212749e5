package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.deliberation.MeetingController.One;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 召集会议: who holds a seat of the body that meets is invited by account and told; guests by name are told on paper. */
@RestController
@Seated({"office/officer", "office/head", "leading-group/secretary", "government/signer"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/meetings")
class CallingController {

    record Calling(
            @NotNull MeetingBody body, @NotNull @Valid Notice notice) {}

    record Cancelling(@NotBlank @Size(max = 500) String reason) {}

    record Bench(MeetingBody body, List<Attendee> seated) {}

    private final Convening convening;
    private final Invitable invitable;
    private final Rounds rounds;

    CallingController(Convening convening, Invitable invitable, Rounds rounds) {
        this.convening = convening;
        this.invitable = invitable;
        this.rounds = rounds;
    }

    @Operation(summary = "Who holds a seat of the bodies whose meetings the caller may call")
    @GetMapping("/seated")
    List<Bench> seated(@PathVariable UUID round, Caller caller) {
        rounds.required(round);
        return Stream.of(MeetingBody.values())
                .filter(body -> convening.mayCall(round, body, caller))
                .map(body -> new Bench(body, invitable.of(round, body)))
                .toList();
    }

    @Operation(summary = "Call a meeting (会议通知): when, where, on what, and who is to come; they are told at once")
    @PostMapping
    ResponseEntity<One> call(@PathVariable UUID round, @Valid @RequestBody Calling calling, Caller caller) {
        convening.requireOwn(round, calling.body(), caller);
        var notice = Invitable.named(calling.notice(), seated(round, calling.body(), calling.notice()));
        return MeetingController.tagged(HttpStatus.CREATED, convening.call(round, calling.body(), notice));
    }

    @Operation(summary = "Call it otherwise, before it is minuted: whoever was invited is told again")
    @PutMapping("/{meeting}/notice")
    ResponseEntity<One> callAgain(
            @PathVariable UUID round,
            @PathVariable UUID meeting,
            IfMatch ifMatch,
            @Valid @RequestBody Notice notice,
            Caller caller) {
        var body = convening.own(round, meeting, caller);
        var named = Invitable.named(notice, seated(round, body, notice));
        return MeetingController.tagged(HttpStatus.OK, convening.callAgain(round, meeting, ifMatch, named, caller));
    }

    @Operation(summary = "Cancel a meeting that was not held: whoever was invited is told")
    @PostMapping("/{meeting}/cancellation")
    ResponseEntity<One> cancel(
            @PathVariable UUID round,
            @PathVariable UUID meeting,
            IfMatch ifMatch,
            @Valid @RequestBody Cancelling cancelling,
            Caller caller) {
        return MeetingController.tagged(
                HttpStatus.OK,
                convening.cancel(round, meeting, ifMatch, cancelling.reason().strip(), caller));
    }

    /** Nobody need be asked about guests. */
    private List<Attendee> seated(UUID round, MeetingBody body, Notice notice) {
        return Attendee.accounts(notice.called()).isEmpty() ? List.of() : invitable.of(round, body);
    }
}
