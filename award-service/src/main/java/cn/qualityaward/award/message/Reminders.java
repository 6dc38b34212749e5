package cn.qualityaward.award.message;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** 期限提醒: three working days before a last day and on it, to whoever has not acted; once it is over, to the office. */
@Configuration(proxyBeanMethods = false)
class Reminders {

    private static final TaskDescriptor<Due> EARLY = Deadlines.named("reminder-early"),
            LAST = Deadlines.named("reminder-last"),
            OVER = Deadlines.named("reminder-over");
    private static final Set<Awaited> ITS_OWN_WORDS = EnumSet.of(Awaited.WINDOW, Awaited.LETTER);
    private static final int WORKING_DAYS_BEFORE = 3, MORNING = 9, LONGEST_HOLIDAY = 40;

    private final Watches watches;
    private final Outstanding outstanding;
    private final Rounds rounds;
    private final Post post;
    private final PolicySource tenant;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    Reminders(
            Watches watches,
            Outstanding outstanding,
            Rounds rounds,
            Post post,
            PolicySource tenant,
            ProcedureClock clock,
            Deadlines deadlines) {
        this.watches = watches;
        this.outstanding = outstanding;
        this.rounds = rounds;
        this.post = post;
        this.tenant = tenant;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    /** Counts the days by the calendar as it is known now, which is asked for in between, and sets the clocks for them. */
    @Bean
    OneTimeTask<Due> reminderCounted(TransactionTemplate transaction) {
        return Deadlines.task(Watching.COUNT, rung -> {
            var due = Objects.requireNonNull(
                    transaction.execute(status -> watching(rung.id()).flatMap(outstanding::due)));
            due.ifPresent(last -> {
                var calendar = tenant.workingCalendar(last.minusDays(LONGEST_HOLIDAY), last);
                transaction.executeWithoutResult(status ->
                        watching(rung.id()).ifPresent(watch -> set(watch, last, early(calendar, last))));
            });
        });
    }

    private void set(Watch watch, LocalDate due, LocalDate early) {
        watch.moveTo(due);
        watches.saveAndFlush(watch);
        if (clock.now().isBefore(morning(early))) {
            deadlines.set(EARLY, watch.id(), morning(early));
        }
        if (clock.now().isBefore(morning(due))) {
            deadlines.set(LAST, watch.id(), morning(due));
        }
        deadlines.set(OVER, watch.id(), ProcedureClock.endOf(due));
    }

    @Bean
    OneTimeTask<Due> reminderEarly(TransactionTemplate transaction) {
        return ringing(EARLY, transaction, (watch, due) -> {
            if (unmoved(watch, due)) {
                send(watch, outstanding.of(watch));
            }
        });
    }

    @Bean
    OneTimeTask<Due> reminderLast(TransactionTemplate transaction) {
        return ringing(LAST, transaction, (watch, due) -> {
            if (unmoved(watch, due)) {
                send(watch, outstanding.of(watch));
            }
        });
    }

    /** Nothing that is over is watched, whether it was done or not. */
    @Bean
    OneTimeTask<Due> reminderOver(TransactionTemplate transaction) {
        return Deadlines.task(
                OVER,
                transaction,
                rung -> watching(rung.id()).ifPresent(watch -> {
                    var due = outstanding.due(watch);
                    if (due.isEmpty() || unmoved(watch, due.get())) {
                        due.ifPresent(day -> tellTheOffice(watch, day));
                        watch.end();
                    }
                    watches.saveAndFlush(watch);
                }));
    }

    /** While its round stands still nobody is reminded; the resumption counts anew. */
    private OneTimeTask<Due> ringing(
            TaskDescriptor<Due> timer, TransactionTemplate transaction, BiConsumer<Watch, LocalDate> work) {
        return Deadlines.task(
                timer,
                transaction,
                rung -> watching(rung.id()).ifPresent(watch -> {
                    outstanding.due(watch).ifPresent(due -> work.accept(watch, due));
                    watches.saveAndFlush(watch);
                }));
    }

    private Optional<Watch> watching(UUID id) {
        return watches.findById(id)
                .filter(watch -> !watch.over())
                .filter(watch -> rounds.required(watch.roundId()).state() == Round.State.ANNOUNCED);
    }

    /** A clock set for a day that has moved since has it counted anew. */
    private boolean unmoved(Watch watch, LocalDate due) {
        var unmoved = due.equals(watch.due());
        if (!unmoved) {
            deadlines.set(Watching.COUNT, watch.id(), clock.now());
        }
        return unmoved;
    }

    /** The working day after which three working days are left, the last one included. */
    static LocalDate early(WorkingCalendar calendar, LocalDate due) {
        var day = due;
        for (int left = 0; left < WORKING_DAYS_BEFORE || !calendar.isWorking(day); day = day.minusDays(1)) {
            left += calendar.isWorking(day) ? 1 : 0;
        }
        return day;
    }

    void send(Watch watch, List<Outstanding.Waiting> waiting) {
        post.send(
                MessageKind.REMINDER,
                waiting.stream().map(Outstanding.Waiting::recipient).toList(),
                watch.matter(),
                values(watch));
    }

    Map<String, Object> values(Watch watch) {
        var due = watch.due();
        return due == null ? Map.of("what", watch.kind()) : Map.of("what", watch.kind(), "due", due);
    }

    /** What nobody handed in by the end of the window is nobody's delay; of silent units the letter itself tells. */
    private void tellTheOffice(Watch watch, LocalDate due) {
        var late = ITS_OWN_WORDS.contains(watch.kind()) ? List.of() : outstanding.of(watch);
        if (!late.isEmpty()) {
            post.send(
                    MessageKind.OVERDUE,
                    Recipient.seats("office/officer", "office/head"),
                    watch.matter(),
                    Map.of("what", watch.kind(), "due", due, "count", late.size()));
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(ProcedureClock.ZONE).toInstant();
    }
}
