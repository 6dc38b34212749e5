package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Progress.Gathering;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.eligibility.Conditions;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.Due;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 公示: from publishing a list to the statement at its end. */
@Component
class Noticing {

    static final TaskDescriptor<Due> END = Deadlines.named("notice-end");

    private final Notices notices;
    private final NoticedSteps steps;
    private final Objections objections;
    private final Rounds rounds;
    private final Progress progress;
    private final Conditions conditions;
    private final AwardGrounds grounds;
    private final Programs programs;
    private final ProcedureClock clock;
    private final Deadlines deadlines;
    private final HoldSplitting alone;

    Noticing(
            Notices notices,
            NoticedSteps steps,
            Objections objections,
            Rounds rounds,
            Progress progress,
            Conditions conditions,
            AwardGrounds grounds,
            Programs programs,
            ProcedureClock clock,
            Deadlines deadlines,
            HoldSplitting alone) {
        this.notices = notices;
        this.steps = steps;
        this.objections = objections;
        this.rounds = rounds;
        this.progress = progress;
        this.conditions = conditions;
        this.grounds = grounds;
        this.programs = programs;
        this.clock = clock;
        this.deadlines = deadlines;
        this.alone = alone;
    }

    @Transactional(readOnly = true)
    List<PublicNotice> all() {
        return notices.findAllByOrderByIdDesc();
    }

    @Transactional(readOnly = true)
    PublicNotice one(UUID id) {
        return notices.required(id);
    }

    /**
     * Publishes everyone of the tracks that have come to a notice; its last day is counted by the tenant's calendar, at once
     * or from when an official website carries it.
     *
     * @param reasons 授奖理由 of those whose resolution told none
     * @param account whose they are
     */
    @Transactional
    PublicNotice publish(
            UUID roundId, @Nullable String text, Map<UUID, String> reasons, String account, WorkingCalendar calendar) {
        var round = rounds.locked(roundId).orElseThrow(() -> Refusal.unknown("not-found"));
        var policy = programs.policy(roundId);
        var gatherings = arrived(round);
        gatherings.forEach(gathering -> conditions.require(gathering.there(), account));
        var rule = gatherings.getFirst().step().notice();
        if (rule == null) {
            throw new IllegalStateException("a notice without its rule");
        }
        var there = there(gatherings);
        grounds.give(there, reasons, account);
        if (AwardGrounds.asked(rule.stage(), policy)) {
            AwardGrounds.require(there, account);
        }
        var published = ProcedureClock.local(clock.now()).toLocalDate();
        var period = rule.from(published);
        var lastDay = rule.waitsForWebsite() ? null : calendar.last(period);
        var title = NoticeTitle.of(round, gatherings, again(round, gatherings));
        var notice = notices.save(new PublicNotice(
                roundId,
                rule.stage(),
                round.title() + " " + title.in(Locale.ROOT),
                title.in(Locale.ENGLISH),
                text == null ? "" : text,
                Listed.of(there, policy),
                period,
                lastDay,
                clock.now()));
        gatherings.forEach(gathering -> keep(notice, gathering));
        notice.ends().ifPresent(end -> deadlines.set(END, notice.id(), end));
        return notice;
    }

    /** Ahead of publishing, where another has to write the rest or to publish the list. */
    @Transactional
    void giveGrounds(UUID roundId, Map<UUID, String> reasons, String account) {
        grounds.give(
                there(arrived(rounds.locked(roundId).orElseThrow(() -> Refusal.unknown("not-found")))),
                reasons,
                account);
    }

    private static List<Application> there(List<Gathering> gatherings) {
        return gatherings.stream()
                .flatMap(gathering -> gathering.there().stream())
                .toList();
    }

    private void keep(PublicNotice notice, Gathering gathering) {
        try {
            steps.saveAndFlush(
                    new NoticedStep(notice, gathering.track(), gathering.step().ordinal()));
        } catch (DataIntegrityViolationException second) {
            throw nothingToPublish();
        }
    }

    private static Refusal nothingToPublish() {
        return Refusal.conflict("nothing-to-publish").article("第十四条");
    }

    /** The tracks that stand at a notice after the same step; all that will pass it must have come to it. */
    private List<Gathering> arrived(Round round) {
        var at = round.kinds().stream()
                .filter(track -> round.open(track, progress.procedure(round.id(), track))
                        .filter(step -> step.kind() == StageKind.PUBLIC_NOTICE)
                        .filter(step -> !steps.existsByRoundIdAndTrackAndOrdinalAndWithdrawnFalse(
                                round.id(), track, step.ordinal()))
                        .isPresent())
                .toList();
        if (at.isEmpty()) {
            throw nothingToPublish();
        }
        var gatherings = at.stream()
                .map(track -> progress.gather(round.id(), track, StageKind.PUBLIC_NOTICE))
                .toList();
        var step = NoticeTitle.published(gatherings.getFirst());
        return gatherings.stream()
                .filter(gathering -> together(step, NoticeTitle.published(gathering)))
                .toList();
    }

    /** Whether one notice publishes what came of both. */
    static boolean together(Step step, Step other) {
        return step.kind() == other.kind() && step.turn() == other.turn();
    }

    /** 重新公示 */
    private boolean again(Round round, List<Gathering> gatherings) {
        return gatherings.stream()
                .anyMatch(gathering -> steps.existsByRoundIdAndTrackAndOrdinal(
                        round.id(), gathering.track(), gathering.step().ordinal()));
    }

    /**
     * 公示情况说明: only after the last day, and with nothing unresolved (第十五条). Where only the name objected to is
     * held, that name stays behind and the others go on; an objection to nobody by name is to the whole list.
     */
    @Transactional
    PublicNotice conclude(UUID noticeId, String statement, Decider by) {
        notices.roundLocked(noticeId, rounds);
        var notice = notices.locked(noticeId).orElseThrow();
        var perName = alone.of(notice.roundId());
        var open = objections.findByNoticeIdAndKindAndUpheldIsNull(noticeId, Objection.Kind.OBJECTION).stream()
                .filter(objection -> !perName || objection.about() == null)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("objections-open")
                    .article("第十五条")
                    .setting("objection.hold")
                    .with("receipts", open.stream().map(Objection::receipt).toList());
        }
        notice.conclude(statement, by, clock.now());
        notices.save(notice);
        for (var published : steps.findByNoticeIdOrderById(noticeId)) {
            var gathering = gather(notice, published, perName);
            progress.close(gathering, application -> Verdict.PASSED, by);
        }
        return notice;
    }

    /** A notice concludes the step it published, and none that comes later. */
    private Gathering gather(PublicNotice notice, NoticedStep published, boolean perName) {
        var gathering = perName
                ? progress.gatherUnheld(notice.roundId(), published.track(), StageKind.PUBLIC_NOTICE)
                : progress.gather(notice.roundId(), published.track(), StageKind.PUBLIC_NOTICE);
        if (gathering.step().ordinal() != published.ordinal()) {
            throw Refusal.conflict("notice-of-another-step").article("第十五条");
        }
        return gathering;
    }

    void end(UUID noticeId) {
        var notice = notices.required(noticeId);
        notice.endBy(clock.now());
        notices.save(notice);
    }
}
