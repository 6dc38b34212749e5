package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.Programs;
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
    private final Programs programs;
    private final ProcedureClock clock;
    private final Deadlines deadlines;

    Carrying(
            Notices notices,
            NoticedSteps steps,
            Rounds rounds,
            Programs programs,
            ProcedureClock clock,
            Deadlines deadlines) {
        this.notices = notices;
        this.steps = steps;
        this.rounds = rounds;
        this.programs = programs;
        this.clock = clock;
        this.deadlines = deadlines;
    }

    @Transactional(readOnly = true)
    PublicNotice of(UUID noticeId) {
        return notices.required(noticeId);
    }

    PublicNotice record(UUID noticeId, Carriage.Text text, WorkingCalendar calendar) {
        var notice = running(noticeId);
        var carriage = text.recorded(clock.now());
        carriage.check(resolved(notice));
        notice.carry(carriage, calendar);
        return kept(notice);
    }

    /** What was told wrongly is told again with its reason; nobody who was told an end finds an earlier one. */
    PublicNotice correct(UUID noticeId, IfMatch seen, Carriage.Correction text, WorkingCalendar calendar) {
        var notice = running(noticeId);
        seen.match(notice.version());
        var carriage = text.recorded(clock.now());
        carriage.check(resolved(notice));
        notice.correct(carriage, rule(notice), calendar);
        return kept(notice);
    }

    PublicNotice keep(UUID noticeId, SignedPage page) {
        var notice = running(noticeId);
        notice.keep(page);
        return notices.saveAndFlush(notice);
    }

    private PublicNotice running(UUID noticeId) {
        notices.roundLocked(noticeId, rounds).requireRunning();
        return notices.locked(noticeId).orElseThrow();
    }

    private PublicNotice kept(PublicNotice notice) {
        notice.ends().ifPresent(end -> deadlines.set(Noticing.END, notice.id(), end));
        return notices.saveAndFlush(notice);
    }

    private NoticeRule rule(PublicNotice notice) {
        return programs.policy(notice.roundId()).publicNotices().stream()
                .filter(rule -> rule.stage() == notice.after())
                .findFirst()
                .orElseThrow();
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
