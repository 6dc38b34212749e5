package cn.qualityaward.award.message;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 通知: what was told to the caller, and to the seats the caller holds. */
@RestController
@AnySeat
@Transactional
@RequestMapping("/api/{tenant}/award/my/messages")
class InboxController {

    /** @param link a place in the workspace */
    record Received(
            UUID id,
            MessageKind kind,
            @Nullable UUID round,
            String subject,
            String text,
            String article,
            String link,
            Instant sentAt,
            boolean read) {}

    record Unread(long count) {}

    private final Messages messages;
    private final Applications applications;
    private final ProcedureClock clock;

    InboxController(Messages messages, Applications applications, ProcedureClock clock) {
        this.applications = applications;
        this.messages = messages;
        this.clock = clock;
    }

    @Operation(summary = "The caller's messages, newest first: those not read yet, or those read")
    @GetMapping
    @Transactional(readOnly = true)
    List<Received> page(
            @RequestParam(defaultValue = "false") boolean read,
            @RequestParam @Nullable UUID round,
            @RequestParam @Nullable UUID before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
            Caller caller,
            Locale reader) {
        return messages.page(boxes(caller), caller.id(), read, round, before, size).stream()
                .map(message -> received(message, read, reader))
                .toList();
    }

    @Operation(summary = "How many of them the caller has not read")
    @GetMapping("/unread")
    @Transactional(readOnly = true)
    Unread unread(Caller caller) {
        return new Unread(messages.count(boxes(caller), caller.id(), false, null));
    }

    @Operation(summary = "Mark all as read, or all of one round")
    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@RequestParam @Nullable UUID round, Caller caller) {
        messages.markRead(boxes(caller), caller.id(), clock.now(), null, round);
    }

    @Operation(summary = "Mark one as read")
    @PostMapping("/{message}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID message, Caller caller) {
        if (!messages.reaches(message, boxes(caller))) {
            throw Refusal.unknown("not-found");
        }
        messages.markRead(boxes(caller), caller.id(), clock.now(), message, null);
    }

    private List<String> boxes(Caller caller) {
        return Recipient.of(caller, applications.actedFor(caller.id()));
    }

    private static Received received(Message message, boolean read, Locale reader) {
        var words = message.words(reader);
        return new Received(
                message.id(),
                message.kind(),
                message.roundId(),
                words.subject(),
                words.text(),
                message.article(),
                message.link(),
                message.sentAt(),
                read);
    }
}
