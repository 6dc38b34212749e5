package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.DayKind;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.StageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A notice as everybody may see it; staff see no more of it than the public. */
@Component
class NoticeViews {

    /** 分开办理: by which document; why is for whoever handles what was said. */
    record SplitBy(String documentNumber, LocalDate date) {

        static @Nullable SplitBy of(PublicNotice notice) {
            var split = notice.split();
            return split == null ? null : new SplitBy(split.documentNumber(), split.date());
        }
    }

    /**
     * 官方网站同步公示.
     *
     * @param correctedAt when what was entered of it was last put right
     */
    record CarriedBy(String address, Instant at, @Nullable Instant correctedAt) {

        static @Nullable CarriedBy of(PublicNotice notice) {
            var all = notice.carriages();
            return all.isEmpty()
                    ? null
                    : new CarriedBy(
                            all.getLast().address(),
                            all.getLast().at(),
                            all.size() > 1 ? all.getLast().recordedAt() : null);
        }
    }

    /** 公示中断, made up for up to that last day. */
    record OutageOf(LocalDate from, LocalDate to, String reason, Instant recordedAt, LocalDate lastDay) {

        static List<OutageOf> all(PublicNotice notice) {
            return notice.outages().stream()
                    .map(one -> new OutageOf(one.from(), one.to(), one.reason(), one.recordedAt(), one.lastDay()))
                    .toList();
        }
    }

    /**
     * 撤销公示.
     *
     * @param anew what publishes the list that was decided anew, as far as it is published
     */
    record WithdrawnBy(String reason, String documentNumber, LocalDate date, Instant at, List<Anew> anew) {}

    /** 重新公示 */
    record Anew(UUID id, String title) {}

    /**
     * @param titleEn what it tells, for readers of English
     * @param lastDay none while its days wait for an official website
     * @param changedAt when anything of it was last said anew
     * @param daysLeft in days of that kind; none unless they run
     * @param holdsAll whether a name objected to holds up the whole list
     * @param realName whether whoever objects must say who they are
     * @param cluesAbout about whom a clue is taken, once its days are over
     * @param removed who has been taken off since (第十五条)
     */
    record View(
            UUID id,
            UUID roundId,
            String title,
            @Nullable String titleEn,
            StageKind stage,
            String text,
            Instant publishedAt,
            @Nullable LocalDate lastDay,
            boolean provisional,
            @Nullable Integer daysLeft,
            DayKind dayKind,
            PublicNotice.State state,
            List<Listed> listed,
            @Nullable String statement,
            Instant changedAt,
            boolean holdsAll,
            boolean realName,
            Set<UUID> cluesAbout,
            Set<UUID> removed,
            @Nullable SplitBy split,
            @Nullable CarriedBy carried,
            List<OutageOf> outages,
            @Nullable WithdrawnBy withdrawn) {}

    private final PolicySource calendar;
    private final ProcedureClock clock;
    private final HoldSplitting alone;
    private final Withdrawing withdrawing;
    private final Clues clues;

    NoticeViews(
            PolicySource calendar, ProcedureClock clock, HoldSplitting alone, Withdrawing withdrawing, Clues clues) {
        this.calendar = calendar;
        this.clock = clock;
        this.alone = alone;
        this.withdrawing = withdrawing;
        this.clues = clues;
    }

    View of(PublicNotice notice) {
        return of(List.of(notice)).getFirst();
    }

    /** Asks tenant-service for the days left, once for each last day: never inside a transaction. */
    List<View> of(List<PublicNotice> notices) {
        var today = clock.today();
        var left = new HashMap<LocalDate, Optional<Integer>>();
        notices.stream()
                .filter(notice -> notice.state() == PublicNotice.State.OPEN)
                .filter(notice -> notice.period().kind() == DayKind.WORKING)
                .flatMap(notice -> Stream.ofNullable(notice.lastDay()))
                .forEach(last -> left.computeIfAbsent(last, day -> calendar.workingDaysLeft(today, day)));
        var since = clues.of(notices);
        return notices.stream()
                .map(notice -> view(notice, left(notice, today, left), since))
                .toList();
    }

    private static Optional<Integer> left(
            PublicNotice notice, LocalDate today, Map<LocalDate, Optional<Integer>> workingDays) {
        var last = notice.lastDay();
        if (last == null || notice.state() != PublicNotice.State.OPEN) {
            return Optional.empty();
        }
        return notice.period().kind() == DayKind.WORKING
                ? Objects.requireNonNullElse(workingDays.get(last), Optional.empty())
                : Optional.of((int) ChronoUnit.DAYS.between(today, last)).filter(days -> days >= 0);
    }

    private View view(PublicNotice notice, Optional<Integer> daysLeft, Clues.Since since) {
        return new View(
                notice.id(),
                notice.roundId(),
                notice.title(),
                notice.titleEn(),
                notice.after(),
                notice.text(),
                notice.publishedAt(),
                notice.lastDay(),
                notice.provisional(),
                daysLeft.orElse(null),
                notice.period().kind(),
                notice.state(),
                notice.listed(),
                notice.statement(),
                notice.changedAt(),
                !alone.of(notice.roundId()),
                since.realName(notice),
                since.about(notice),
                since.removed(notice),
                SplitBy.of(notice),
                CarriedBy.of(notice),
                OutageOf.all(notice),
                withdrawn(notice));
    }

    private @Nullable WithdrawnBy withdrawn(PublicNotice notice) {
        var why = notice.withdrawn();
        return why == null
                ? null
                : new WithdrawnBy(
                        why.reason(),
                        why.documentNumber(),
                        why.documentDate(),
                        why.at(),
                        withdrawing.anew(notice).stream()
                                .map(anew -> new Anew(anew.id(), anew.title()))
                                .toList());
    }
}
