package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.defense.LotOrder.Slot;
import cn.qualityaward.award.defense.OrderInputs.Defender;
import cn.qualityaward.award.defense.OrderInputs.Times;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.lot.WitnessedLot;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.ApplicantKind;
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
import java.io.IOException;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RestController;

/** 答辩抽签: the office prepares, undoes and releases; the discipline inspection (纪检监察) witnesses. */
@RestController
@Transactional
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/defense-order")
@Tag(name = "defense", description = "答辩抽签 order of the defense")
class OrderController {

    record Undoing(@NotBlank @Size(max = 1000) String reason) {}

    /**
     * @param version what {@code If-Match} names
     * @param secret nobody sees it before the witness has spoken
     */
    record One(
            UUID id,
            @Nullable Integer version,
            WitnessedLot.State state,
            Instant preparedAt,
            Times times,
            String inputsHash,
            String commitment,
            @Nullable String secret,
            WitnessedSeed.@Nullable Witness witness,
            @Nullable String seed,
            List<Slot> slots,
            @Nullable String undoneBecause) {

        static One of(DefenseOrder order) {
            var lot = order.lot();
            return new One(
                    order.id(),
                    order.version(),
                    order.state(),
                    order.preparedAt(),
                    order.inputs().times(),
                    lot.inputsHash(),
                    lot.commitment(),
                    lot.secret(),
                    lot.witness(),
                    lot.seed(),
                    order.slots(),
                    order.undoneBecause());
        }
    }

    /** @param defenders whoever is there by now */
    record Table(List<Defender> defenders, List<One> orders) {}

    private final Ordering ordering;
    private final DefenseOrders orders;
    private final OrderRecord records;
    private final Rounds rounds;
    private final Impartiality impartiality;

    OrderController(
            Ordering ordering, DefenseOrders orders, OrderRecord records, Rounds rounds, Impartiality impartiality) {
        this.ordering = ordering;
        this.orders = orders;
        this.records = records;
        this.rounds = rounds;
        this.impartiality = impartiality;
    }

    @Operation(summary = "Who is to defend, and the orders drawn for a step, the newest first")
    @GetMapping
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    Table table(@PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        impartiality.require(rounds.required(round).id(), track, ordinal, caller);
        return new Table(
                ordering.defenders(round, track, ordinal),
                orders.findByRoundIdAndTrackAndOrdinalOrderByIdDesc(round, track, ordinal).stream()
                        .map(One::of)
                        .toList());
    }

    @Operation(summary = "Freeze who defends and when there is room, and commit to the office's part of the seed")
    @PostMapping
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> prepare(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            @Valid @RequestBody Times times,
            Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        return tagged(HttpStatus.CREATED, ordering.prepare(round, track, ordinal, times));
    }

    @Operation(summary = "Witness the lot: say the witness's part of the seed, and the order is drawn (纪检见证)")
    @PostMapping("/witness")
    @Seated("observer/observer")
    ResponseEntity<One> witness(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            @Valid @RequestBody Said said,
            Caller caller) {
        var order = seen(round, track, ordinal, ifMatch, caller);
        return tagged(HttpStatus.OK, ordering.witness(order, said, Decider.seated(caller, "observer", "observer")));
    }

    @Operation(summary = "Undo an order before it is released, with the reason; it stays on record")
    @PostMapping("/undoing")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> undo(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            @Valid @RequestBody Undoing undoing,
            Caller caller) {
        return tagged(HttpStatus.OK, ordering.undo(seen(round, track, ordinal, ifMatch, caller), undoing.reason()));
    }

    @Operation(summary = "Release the order: every defender is told their turn")
    @PostMapping("/release")
    @Seated({"office/officer", "office/head"})
    ResponseEntity<One> release(
            @PathVariable UUID round,
            @PathVariable ApplicantKind track,
            @PathVariable int ordinal,
            IfMatch ifMatch,
            Caller caller) {
        return tagged(HttpStatus.OK, ordering.release(seen(round, track, ordinal, ifMatch, caller)));
    }

    @Operation(summary = "陈述答辩顺序表 with the record of the lot, to be signed: those undone included")
    @GetMapping(path = "/record/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Transactional(readOnly = true)
    @Seated({"office/officer", "office/head", "observer/observer"})
    ResponseEntity<byte[]> record(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller)
            throws IOException {
        impartiality.require(round, track, ordinal, caller);
        var roll = records.of(rounds.required(round), track, ordinal);
        return Download.pdf(roll);
    }

    private DefenseOrder seen(UUID round, ApplicantKind track, int ordinal, IfMatch ifMatch, Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        var order = orders.pending(round, track, ordinal);
        ifMatch.match(order.version());
        return order;
    }

    private static ResponseEntity<One> tagged(HttpStatus status, DefenseOrder order) {
        return ResponseEntity.status(status).eTag(ETags.of(order.version())).body(One.of(order));
    }
}
