package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Retractable;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 撤销公示: a list that is decided anew is no longer published; it comes back by a new notice of full days, 重新公示 (第十五条). */
@Component
class Withdrawing implements Retractable {

    private final Notices notices;
    private final NoticedSteps steps;
    private final Objections objections;
    private final ProcedureClock clock;

    Withdrawing(Notices notices, NoticedSteps steps, Objections objections, ProcedureClock clock) {
        this.notices = notices;
        this.steps = steps;
        this.objections = objections;
        this.clock = clock;
    }

    @Override
    public boolean closes(StageKind stage) {
        return stage == StageKind.PUBLIC_NOTICE;
    }

    /** All tracks of the notice. */
    @Override
    @Transactional(readOnly = true)
    public Set<ApplicantKind> together(UUID round, ApplicantKind track, Step step) {
        var all = EnumSet.of(track);
        published(round, track, step)
                .ifPresent(notice ->
                        steps.findByNoticeIdOrderById(notice.id()).forEach(published -> all.add(published.track())));
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standing(UUID round, ApplicantKind track, Step step) {
        return published(round, track, step).stream()
                .map(notice -> new Standing(
                        StageKind.PUBLIC_NOTICE,
                        null,
                        ProcedureClock.local(notice.publishedAt()).toLocalDate(),
                        notice.listed().stream().map(Listed::application).toList()))
                .toList();
    }

    /** What was objected to it is ruled on first: whoever objected is owed an answer about that list. */
    @Override
    @Transactional(readOnly = true)
    public void requireRetractable(UUID round, ApplicantKind track, Step step) {
        published(round, track, step).ifPresent(this::requireNothingOpen);
    }

    private void requireNothingOpen(PublicNotice notice) {
        var open = objections.findByNoticeIdAndKindAndUpheldIsNull(notice.id(), Kind.OBJECTION).stream()
                .map(Objection::receipt)
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.conflict("objections-open")
                    .article(NoticeWithdrawn.ARTICLE)
                    .with("receipts", open);
        }
    }

    /** Whoever objects meanwhile waits, and finds it taken back. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void retract(UUID round, ApplicantKind track, Step step, Retracted why) {
        published(round, track, step)
                .flatMap(found -> notices.locked(found.id()))
                .filter(PublicNotice::stands)
                .ifPresent(notice -> {
                    requireNothingOpen(notice);
                    withdraw(notice, why);
                });
    }

    private void withdraw(PublicNotice notice, Retracted why) {
        notice.withdraw(why.withdrawn(clock.now()), why.by());
        notices.saveAndFlush(notice);
        for (var published : steps.findByNoticeIdOrderById(notice.id())) {
            published.withdraw();
            steps.saveAndFlush(published);
        }
    }

    private Optional<PublicNotice> published(UUID round, ApplicantKind track, Step step) {
        return steps.findByRoundIdAndTrackAndOrdinalAndWithdrawnFalse(round, track, step.ordinal())
                .map(published -> notices.required(published.noticeId()));
    }

    /** What publishes its list anew, each once, the next of each track. */
    @Transactional(readOnly = true)
    List<PublicNotice> anew(PublicNotice notice) {
        var all = steps.findByRoundIdOrderById(notice.roundId());
        return steps.findByNoticeIdOrderById(notice.id()).stream()
                .flatMap(published -> all.stream()
                        .filter(later -> later.of(published))
                        .map(NoticedStep::noticeId)
                        .map(notices::required)
                        .filter(later -> later.publishedAt().isAfter(notice.publishedAt()))
                        .min(Comparator.comparing(PublicNotice::publishedAt))
                        .stream())
                .distinct()
                .toList();
    }
}
