package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.Deadlines;
import cn.qualityaward.award.program.Policy.NoticeRule;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices whose end may move while their round runs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RunningNotices {

    private final Notices notices;
    private final Rounds rounds;
    private final Programs programs;
    private final Objecting objecting;
    private final Deadlines deadlines;

    RunningNotices(Notices notices, Rounds rounds, Programs programs, Objecting objecting, Deadlines deadlines) {
        this.notices = notices;
        this.rounds = rounds;
        this.programs = programs;
        this.objecting = objecting;
        this.deadlines = deadlines;
    }

    PublicNotice locked(UUID id) {
        notices.roundLocked(id, rounds).requireRunning();
        return notices.locked(id).orElseThrow();
    }

    /** By which its days are counted. */
    NoticeRule rule(PublicNotice notice) {
        return programs.policy(notice.roundId()).publicNotices().stream()
                .filter(rule -> rule.stage() == notice.after())
                .findFirst()
                .orElseThrow();
    }

    /** With its timer, and with what came within its days by that. */
    PublicNotice kept(PublicNotice notice) {
        notice.ends().ifPresent(end -> deadlines.set(Noticing.END, notice.id(), end));
        var kept = notices.saveAndFlush(notice);
        objecting.takeIn(kept);
        return kept;
    }
}
