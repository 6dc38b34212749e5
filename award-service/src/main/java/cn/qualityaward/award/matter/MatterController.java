package cn.qualityaward.award.matter;

import cn.qualityaward.award.matter.MatterViews.View;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.ETags;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
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

/** 重大事项: the office, or the secretary of the leading group, puts one; whoever deliberates decides it. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award")
@Seated({"office/officer", "office/head", "leading-group/secretary"})
@Tag(name = "matter", description = "重大事项 put before whoever deliberates")
class MatterController {

    record Withdrawing(@NotBlank @Size(max = 2000) String reason) {}

    private final Matters matters;
    private final MatterReaders readers;
    private final MatterViews views;
    private final Deciding deciding;
    private final Rounds rounds;
    private final Programs programs;
    private final ProcedureClock clock;

    MatterController(
            Matters matters,
            MatterReaders readers,
            MatterViews views,
            Deciding deciding,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock) {
        this.matters = matters;
        this.readers = readers;
        this.views = views;
        this.deciding = deciding;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
    }

    @Operation(summary = "Major matters that are open to the caller, of whatever round, the newest first (第七条(一))")
    @GetMapping("/matters")
    @Transactional(readOnly = true)
    @Seated({
        "office/officer",
        "office/head",
        "leading-group/secretary",
        "leading-group/member",
        "government/signer",
        "observer/observer"
    })
    List<View> all(Caller caller) {
        return views(matters.findAllByOrderByIdDesc(), caller);
    }

    @Operation(summary = "Those of one round")
    @GetMapping("/rounds/{round}/matters")
    @Transactional(readOnly = true)
    @Seated({
        "office/officer",
        "office/head",
        "leading-group/secretary",
        "leading-group/member",
        "government/signer",
        "observer/observer"
    })
    List<View> ofRound(@PathVariable UUID round, Caller caller) {
        return views(matters.findByRoundIdOrderByIdDesc(rounds.required(round).id()), caller);
    }

    private List<View> views(List<Matter> all, Caller caller) {
        return readers.readable(all, caller).stream().map(views::of).toList();
    }

    @Operation(summary = "Put a matter before whoever deliberates")
    @PostMapping("/rounds/{round}/matters")
    ResponseEntity<View> put(@PathVariable UUID round, @Valid @RequestBody Matter.Text text, Caller caller) {
        var running = rounds.required(round);
        requireAbout(round, text, caller);
        var unit = caller.sitsIn("office") ? "office" : "leading-group";
        return tagged(HttpStatus.CREATED, matters.saveAndFlush(new Matter(running, text, unit, caller, clock.now())));
    }

    @Operation(summary = "One matter, with what was decided")
    @GetMapping("/matters/{matter}")
    @Transactional(readOnly = true)
    @Seated({
        "office/officer",
        "office/head",
        "leading-group/secretary",
        "leading-group/member",
        "government/signer",
        "observer/observer"
    })
    ResponseEntity<View> one(@PathVariable UUID matter, Caller caller) {
        return tagged(HttpStatus.OK, readers.requireReadable(matters.required(matter), caller));
    }

    @Operation(summary = "Change what is put, until it is decided")
    @PutMapping("/matters/{matter}")
    ResponseEntity<View> change(
            @PathVariable UUID matter, IfMatch ifMatch, @Valid @RequestBody Matter.Text text, Caller caller) {
        var open = seen(matter, ifMatch, caller);
        requireAbout(open.roundId(), text, caller);
        open.change(text, caller);
        return tagged(HttpStatus.OK, matters.saveAndFlush(open));
    }

    @Operation(summary = "Take it back, with a reason, until it is decided")
    @PostMapping("/matters/{matter}/withdrawal")
    ResponseEntity<View> withdraw(
            @PathVariable UUID matter, IfMatch ifMatch, @Valid @RequestBody Withdrawing why, Caller caller) {
        var open = seen(matter, ifMatch, caller);
        open.withdraw(why.reason(), caller, clock.now());
        return tagged(HttpStatus.OK, matters.saveAndFlush(open));
    }

    @Operation(summary = "Decide it for whoever deliberates, in whose seat the caller sits")
    @PostMapping("/matters/{matter}/decision")
    @Seated({"leading-group/secretary", "government/signer"})
    ResponseEntity<View> decide(
            @PathVariable UUID matter, IfMatch ifMatch, @Valid @RequestBody Decision decision, Caller caller) {
        var open = seen(matter, ifMatch, caller);
        var by = programs.policy(open.roundId()).deliberator().decidedBy(caller);
        return tagged(HttpStatus.OK, deciding.decide(matter, decision, by));
    }

    private Matter seen(UUID id, IfMatch ifMatch, Caller caller) {
        var matter = readers.requireReadable(matters.required(id), caller);
        ifMatch.match(matter.version());
        return matter;
    }

    private void requireAbout(UUID round, Matter.Text text, Caller caller) {
        readers.requireOf(round, text);
        readers.requireFree(text, caller);
    }

    private ResponseEntity<View> tagged(HttpStatus status, Matter matter) {
        return ResponseEntity.status(status).eTag(ETags.of(matter.version())).body(views.of(matter));
    }
}
