package cn.qualityaward.award.complaint;

import cn.qualityaward.award.attachment.HandedIn;
import cn.qualityaward.award.complaint.ComplaintDesk.Listed;
import cn.qualityaward.award.complaint.ComplaintHands.Concerned;
import cn.qualityaward.award.complaint.ComplaintHands.Handling;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Download;
import cn.qualityaward.award.program.AnswerTerm;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 投诉举报 on the desk of the discipline inspection, and of nobody else: the office may be what it is about. */
@RestController
@Seated("observer/observer")
@RequestMapping("/api/{tenant}/award/complaints")
@Tag(name = "complaint", description = "投诉举报 complaints about the review")
class ComplaintController {

    private static final int PAGE = 50;

    /**
     * What is told before it is read.
     *
     * @param named whether it says who handed it in
     * @param answerBy by which day it is to be answered; none of what came in before such a day was told
     * @param mine whether the caller looks into it
     * @param free whether the caller may take it on
     */
    record View(
            UUID id,
            String receipt,
            Instant raisedAt,
            boolean named,
            long files,
            @Nullable LocalDate answerBy,
            boolean provisional,
            @Nullable String handler,
            @Nullable Instant takenAt,
            boolean mine,
            boolean free,
            List<Concerned> concerned,
            ComplaintAnswer.@Nullable Text answer,
            @Nullable Instant closedAt) {}

    record File(UUID id, String name, String type, int bytes, Instant handedInAt) {}

    /**
     * @param about whom or what, as it was written
     * @param reason why somebody was marked, or it was given back
     */
    record Words(
            @Nullable String about,
            String text,
            List<File> files,
            @Nullable String reason) {}

    record GivenBack(@NotBlank @Size(max = 1000) String reason) {}

    /** @param people all whom it is about, by their accounts */
    record Marked(
            @NotNull @Size(max = 100) Set<@NotBlank String> people,
            @NotBlank @Size(max = 1000) String reason) {}

    private final ComplaintDesk desk;
    private final Inspectors inspectors;

    ComplaintController(ComplaintDesk desk, Inspectors inspectors) {
        this.desk = desk;
        this.inspectors = inspectors;
    }

    @Operation(
            summary = "Complaints about the review, newest first (第二十条); what they say is told to their handler",
            description = "At most 50; `before` is the last id of the page before.")
    @GetMapping
    List<View> all(@RequestParam(required = false) @Nullable UUID before, Caller caller) {
        var seated = inspectors.seated();
        return desk.register(before, PAGE, caller.id(), caller.name()).stream()
                .map(listed -> view(listed, seated, caller))
                .toList();
    }

    private static View view(Listed listed, List<Concerned> seated, Caller caller) {
        var complaint = listed.complaint();
        var hands = complaint.hands();
        var handling = Optional.ofNullable(hands.handling());
        var answer = Optional.ofNullable(complaint.answer());
        var term = Optional.ofNullable(complaint.term());
        return new View(
                complaint.id(),
                complaint.receipt(),
                complaint.raisedAt(),
                complaint.named(),
                listed.files(),
                term.map(AnswerTerm::answerBy).orElse(null),
                term.filter(AnswerTerm::provisional).isPresent(),
                handling.map(Handling::name).orElse(null),
                handling.map(Handling::from).orElse(null),
                hands.handledBy(caller.id()),
                answer.isEmpty() && hands.free(seated),
                hands.concerned(),
                answer.map(ComplaintAnswer::text).orElse(null),
                answer.map(ComplaintAnswer::closedAt).orElse(null));
    }

    @Operation(
            summary = "Take a complaint on",
            description = "Whoever had it has given it back, or sits in the discipline inspection no longer.")
    @PostMapping("/{complaint}/handling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID complaint, Caller caller) {
        desk.take(complaint, Decider.seated(caller, "observer", "observer"), inspectors.seated());
    }

    @Operation(summary = "Give it back, so that another takes it on; whoever does is told why")
    @PostMapping("/{complaint}/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveBack(@PathVariable UUID complaint, @Valid @RequestBody GivenBack given, Caller caller) {
        desk.giveBack(complaint, given.reason().strip(), caller.id());
    }

    @Operation(summary = "What it says, for its handler; each reading is on the record")
    @PostMapping("/{complaint}/words")
    Words read(@PathVariable UUID complaint, Caller caller) {
        var seen = desk.read(complaint, caller.id());
        return new Words(
                seen.complaint().about(),
                seen.complaint().text(),
                seen.files().stream()
                        .map(file -> new File(
                                file.id(), file.name(), file.type(), file.sealed() - HandedIn.SEAL, file.handedInAt()))
                        .toList(),
                seen.complaint().hands().reason());
    }

    @Operation(summary = "Who handed it in, for its handler; each time it is asked is on the record")
    @PostMapping("/{complaint}/complainant")
    ComplaintDesk.Complainant who(@PathVariable UUID complaint, Caller caller) {
        return desk.who(complaint, caller.id());
    }

    @Operation(summary = "A file handed in with it, for its handler; each reading is on the record")
    @GetMapping(path = "/{complaint}/files/{complaintFile}", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> file(@PathVariable UUID complaint, @PathVariable UUID complaintFile, Caller caller) {
        var read = desk.file(complaint, complaintFile, caller.id());
        return Download.of(
                read.file().name(), MediaType.parseMediaType(read.file().type()), read.content());
    }

    @Operation(summary = "Who sits where complaints are read: one of them may be whom it is about")
    @GetMapping("/people")
    List<Concerned> people() {
        return inspectors.seated();
    }

    @Operation(
            summary = "Mark whom of the discipline inspection it is about: they neither handle nor read it (第十八条)",
            description = "By its handler. All of them each time, and somebody is left to handle it.")
    @PutMapping("/{complaint}/concerned")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void concern(@PathVariable UUID complaint, @Valid @RequestBody Marked marked, Caller caller) {
        desk.concern(
                complaint, marked.people(), inspectors.seated(), marked.reason().strip(), caller.id());
    }

    @Operation(summary = "Close it, with the answer to whoever handed it in")
    @PostMapping("/{complaint}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable UUID complaint, @Valid @RequestBody ComplaintAnswer.Text text, Caller caller) {
        desk.close(complaint, text, caller.id());
    }
}
