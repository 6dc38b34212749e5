package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 官方网站同步公示: recorded by the office; where the policy has the days wait for it, they begin with it. */
@Component
@Transactional
class Carrying {

    private final Notices notices;
    private final NoticedSteps steps;
    private final Rounds rounds;
    private final RunningNotices running;
    private final ProcedureClock clock;

    Carrying(Notices notices, NoticedSteps steps, Rounds rounds, RunningNotices running, ProcedureClock clock) {
        this.notices = notices;
        this.steps = steps;
        this.rounds = rounds;
        this.running = running;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PublicNotice of(UUID noticeId) {
        return notices.required(noticeId);
    }

    PublicNotice record(UUID noticeId, Carriage.Text text, WorkingCalendar calendar) {
        var notice = running.locked(noticeId);
        var carriage = text.recorded(clock.now());
        carriage.check(resolved(notice));
        notice.carry(carriage, calendar);
        return running.kept(notice);
    }

    /** What was told wrongly is told again with its reason; nobody who was told an end finds an earlier one. */
    PublicNotice correct(UUID noticeId, IfMatch seen, Carriage.Correction text, WorkingCalendar calendar) {
        var notice = running.locked(noticeId);
        seen.match(notice.version());
        var carriage = text.recorded(clock.now());
        carriage.check(resolved(notice));
        notice.correct(carriage, running.rule(notice), calendar);
        return running.kept(notice);
    }

    PublicNotice keep(UUID noticeId, SignedPage page) {
        var notice = running.locked(noticeId);
        notice.keep(page);
        return notices.saveAndFlush(notice);
    }

    /** A website may well be the first to carry the list, but not before there was one. */
    private Instant resolved(PublicNotice notice) {
        var round = rounds.required(notice.roundId());
        return steps.findByNoticeIdOrderById(notice.id()).stream()
                .flatMap(step -> round.closedAt(step.track(), step.ordinal() - 1).stream())
                .max(Instant::compareTo)
                .orElse(notice.publishedAt());
    }
}
