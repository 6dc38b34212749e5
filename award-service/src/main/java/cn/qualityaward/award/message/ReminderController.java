package cn.qualityaward.award.message;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** 批量提醒: the office sees who has not acted and what they would read, then sends it. */
@RestController
@Transactional
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/reminders")
class ReminderController {

    /** @param names of those who have not acted: applicants, reviewers, or units as kind/code */
    record Reminder(
            UUID id,
            Awaited kind,
            @Nullable ApplicantKind track,
            @Nullable LocalDate due,
            List<String> names,
            String subject,
            String text) {}

    /** What the office was shown before it sends: whom, and until when. */
    record Shown(
            @NotNull @Size(max = 10_000) List<@NotNull String> names,
            @Nullable LocalDate due) {}

    private final Watches watches;
    private final Rounds rounds;
    private final Outstanding outstanding;
    private final Reminders reminders;
    private final Post post;

    ReminderController(Watches watches, Rounds rounds, Outstanding outstanding, Reminders reminders, Post post) {
        this.watches = watches;
        this.rounds = rounds;
        this.outstanding = outstanding;
        this.reminders = reminders;
        this.post = post;
    }

    @Operation(summary = "What is awaited in a round: of whom, until when, and what a reminder would say")
    @GetMapping
    @Transactional(readOnly = true)
    List<Reminder> awaited(@PathVariable UUID round, Locale reader) {
        return watches.findByRoundIdAndOverFalseOrderByDueAscIdAsc(round).stream()
                .map(watch -> reminder(watch, reader))
                .toList();
    }

    @Operation(
            summary =
                    "Remind everybody who has not acted, as it was shown; refused when that is nobody, or not the same any more")
    @PostMapping("/{reminder}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable UUID round, @PathVariable UUID reminder, @Valid @RequestBody Shown shown) {
        var watch = watches.required(reminder, round);
        rounds.required(round).requireRunning();
        var waiting = watch.over() ? List.<Outstanding.Waiting>of() : outstanding.of(watch);
        if (waiting.isEmpty()) {
            throw Refusal.conflict("nobody-to-remind").article(watch.kind().article());
        }
        if (!shown.equals(new Shown(names(waiting), watch.due()))) {
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "reminder-changed")
                    .article(watch.kind().article());
        }
        reminders.send(watch, waiting);
        watch.remindedByOffice(waiting);
        watches.saveAndFlush(watch);
    }

    private Reminder reminder(Watch watch, Locale reader) {
        var words = post.preview(MessageKind.REMINDER, watch.matter(), reminders.values(watch), reader);
        return new Reminder(
                watch.id(),
                watch.kind(),
                watch.track(),
                watch.due(),
                names(outstanding.of(watch)),
                words.subject(),
                words.text());
    }

    private static List<String> names(List<Outstanding.Waiting> waiting) {
        return waiting.stream().map(Outstanding.Waiting::name).toList();
    }
}
