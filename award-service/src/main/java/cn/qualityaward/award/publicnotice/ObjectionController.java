package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.AwardPeople;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 异议核查 and the answer to it; never for one who stepped back from whoever it is about. */
@RestController
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/objections")
class ObjectionController {

    /** @param clues whether it names something that can be looked into (线索具体) */
    record Taking(@NotNull Boolean clues) {}

    record Finding(@NotBlank @Size(max = 4000) String text) {}

    /** @param files how many were handed in with it, as far as the caller has seen */
    record Ruling(
            boolean upheld, @NotBlank @Size(max = 4000) String reason, int files) {}

    record Worker(UUID id, String name, AwardPeople.Part part) {}

    record Dispute(
            @NotNull Set<@NotNull UUID> people,
            @NotBlank @Size(max = 1000) String reason) {}

    private final Investigating investigating;
    private final Disputing disputing;
    private final Objecting objecting;
    private final ObjectionDesk desk;
    private final ObjectionViews views;
    private final PolicySource tenant;

    ObjectionController(
            Investigating investigating,
            Disputing disputing,
            Objecting objecting,
            ObjectionDesk desk,
            ObjectionViews views,
            PolicySource tenant) {
        this.disputing = disputing;
        this.investigating = investigating;
        this.objecting = objecting;
        this.desk = desk;
        this.views = views;
        this.tenant = tenant;
    }

    @Operation(summary = "Objections and later clues, newest first; who raised them is told to their handler alone")
    @GetMapping
    List<ObjectionViews.View> all(Caller caller) {
        return views.of(desk.all(caller.id()), caller.id());
    }

    @Operation(summary = "Take an objection on, or over from whoever had it (核查)")
    @PostMapping("/{objection}/handling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID objection, @Valid @RequestBody Taking taking, Caller caller) {
        investigating.take(objection, taking.clues(), of(caller));
    }

    @Operation(summary = "Whom of those who work on the award it may be about")
    @GetMapping("/{objection}/people")
    List<Worker> people(@PathVariable UUID objection, Caller caller) {
        return disputing.people(objection, seated(), caller.id()).stream()
                .map(one -> new Worker(one.id(), one.name(), one.part()))
                .toList();
    }

    @Operation(
            summary = "Mark whom of those who work on the award it is about: they neither handle nor read it (第十八条)",
            description = "By its handler, or by the head of the office. All of them each time.")
    @PutMapping("/{objection}/disputed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dispute(@PathVariable UUID objection, @Valid @RequestBody Dispute dispute, Caller caller) {
        disputing.dispute(
                objection, dispute.people(), seated(), dispute.reason().strip(), caller);
    }

    private List<Holder> seated() {
        return tenant.seatedIn(
                "office", "county", "department", "association", "member", "leading-group", "government");
    }

    @Operation(summary = "Who raised it, for its handler; each time it is asked is on the record")
    @PostMapping("/{objection}/objector")
    Investigating.Objector objector(@PathVariable UUID objection, Caller caller) {
        return investigating.objector(objection, caller.id());
    }

    @Operation(summary = "Enter what was found out about it (核查情况), with the paper that shows it where there is one")
    @PostMapping(path = "/{objection}/findings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void find(
            @PathVariable UUID objection,
            @Valid @RequestPart("finding") Finding finding,
            @RequestPart(name = "scan", required = false) @Nullable MultipartFile scan,
            Caller caller)
            throws IOException {
        investigating.find(
                objection, finding.text(), scan == null || scan.isEmpty() ? null : scan.getBytes(), of(caller));
    }

    @Operation(summary = "The paper of what was found out")
    @GetMapping(path = "/{objection}/findings/{finding}/scan", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> scan(@PathVariable UUID objection, @PathVariable UUID finding, Caller caller) {
        var scan = investigating.scan(objection, finding, caller.id());
        return Download.of("核查材料." + scan.type().getSubtype(), scan.type(), scan.content());
    }

    @Operation(summary = "A file handed in with it, for its handler; each reading is on the record")
    @GetMapping(path = "/{objection}/files/{file}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> file(@PathVariable UUID objection, @PathVariable UUID file, Caller caller) {
        var read = investigating.file(objection, file, caller.id());
        return Download.of(
                read.file().name(), MediaType.parseMediaType(read.file().type()), read.content());
    }

    @Operation(summary = "Rule on an objection: it is not right, or it is and the name stays")
    @PostMapping("/{objection}/ruling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rule(@PathVariable UUID objection, @Valid @RequestBody Ruling ruling, Caller caller) {
        objecting.rule(objection, ruling.upheld(), ruling.reason(), ruling.files(), of(caller));
    }

    @Operation(
            summary = "Enter the paper by which whoever raised it is answered, once it was ruled on (答复, 第十五条)",
            description = "issuer: the body whose paper it is, where that is not the office.")
    @PostMapping("/{objection}/reply")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable UUID objection, @Valid @RequestBody Reply.Text reply, Caller caller) {
        objecting.answer(objection, reply, of(caller));
    }

    @Operation(summary = "Correct what was entered of that paper, with the reason; what was entered before stays")
    @PostMapping("/{objection}/reply/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(
            @PathVariable UUID objection,
            IfMatch ifMatch,
            @Valid @RequestBody Reply.Correction correction,
            Caller caller) {
        objecting.correct(objection, ifMatch, correction, of(caller));
    }

    static Decider of(Caller caller) {
        return Decider.seated(caller, "office", caller.holds("office", "head") ? "head" : "officer");
    }
}
