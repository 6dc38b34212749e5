package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

@RestController
@RequestMapping("/api/{tenant}/award")
class NoticeController {

    record Publication(@Nullable @Size(max = 10_000) String text) {}

    record Conclusion(@NotBlank @Size(max = 4000) String statement) {}

    record Ruling(
            boolean upheld,
            @NotBlank @Size(max = 4000) String reason,
            boolean remove,
            @Nullable UUID application) {}

    /** For its handlers: with name and contact, where given. */
    record ObjectionView(
            UUID id,
            UUID notice,
            @Nullable UUID application,
            String text,
            @Nullable String name,
            @Nullable String contact,
            String receipt,
            Instant raisedAt,
            LocalDate answerBy,
            boolean provisional,
            @Nullable Boolean upheld,
            @Nullable String ruling) {}

    private final Noticing noticing;
    private final Objecting objecting;
    private final Objections objections;
    private final NoticeViews views;
    private final PolicySource tenant;

    NoticeController(
            Noticing noticing, Objecting objecting, Objections objections, NoticeViews views, PolicySource tenant) {
        this.tenant = tenant;
        this.noticing = noticing;
        this.objecting = objecting;
        this.objections = objections;
        this.views = views;
    }

    @Operation(summary = "Publish the list of all tracks that have come to a notice (公示, 第十四条)")
    @PostMapping("/rounds/{round}/notices")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.CREATED)
    NoticeViews.View publish(@PathVariable UUID round, @Valid @RequestBody Publication publication) {
        return views.of(noticing.publish(round, publication.text(), tenant.calendar()));
    }

    @Operation(summary = "All notices, newest first")
    @GetMapping("/notices")
    @AnySeat
    List<NoticeViews.View> all() {
        return views.of(noticing.all());
    }

    @Operation(summary = "Conclude a notice after its last day, with nothing unresolved (公示情况说明, 第十五条)")
    @PostMapping("/notices/{notice}/conclusion")
    @Seated("office/head")
    NoticeViews.View conclude(@PathVariable UUID notice, @Valid @RequestBody Conclusion conclusion, Caller caller) {
        return views.of(noticing.conclude(notice, conclusion.statement(), Decider.seated(caller, "office", "head")));
    }

    @Transactional(readOnly = true)
    @Operation(summary = "Objections, for their handlers")
    @GetMapping("/objections")
    @Seated({"office/officer", "office/head"})
    List<ObjectionView> objections() {
        return objections.findAllByOrderByIdDesc().stream()
                .map(NoticeController::view)
                .toList();
    }

    @Transactional
    @Operation(
            summary = "Rule on an objection; upheld with removal takes the name off the list",
            description = "application: whom it turned out to be about, where the objection itself names nobody.")
    @PostMapping("/objections/{objection}/ruling")
    @Seated({"office/officer", "office/head"})
    ObjectionView rule(@PathVariable UUID objection, @Valid @RequestBody Ruling ruling, Caller caller) {
        var role = caller.holds("office", "head") ? "head" : "officer";
        return view(objecting.rule(
                objection,
                ruling.upheld(),
                ruling.reason(),
                ruling.remove(),
                ruling.application(),
                Decider.seated(caller, "office", role)));
    }

    private static ObjectionView view(Objection objection) {
        return new ObjectionView(
                objection.id(),
                objection.noticeId(),
                objection.applicationId(),
                objection.text(),
                objection.name(),
                objection.contact(),
                objection.receipt(),
                objection.raisedAt(),
                objection.answerBy(),
                objection.provisional(),
                objection.upheld(),
                objection.ruling());
    }
}
