package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.WorkingCalendar;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** 公示中断: recorded by the office for one notice, which goes on for as many days; its round and its other notices do not. */
@Component
@Transactional
class MakingUp {

    private final Notices notices;
    private final RunningNotices running;
    private final SignedPages pages;
    private final ProcedureClock clock;

    MakingUp(Notices notices, RunningNotices running, SignedPages pages, ProcedureClock clock) {
        this.notices = notices;
        this.running = running;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PublicNotice of(UUID noticeId) {
        return notices.required(noticeId);
    }

    PublicNotice record(
            UUID noticeId, IfMatch seen, Outage.Text text, MultipartFile proof, Caller caller, WorkingCalendar calendar)
            throws IOException {
        var notice = running.locked(noticeId);
        seen.match(notice.version());
        notice.makeUp(text, pages.keep(proof, caller), running.rule(notice), calendar, clock.now());
        return running.kept(notice);
    }
}
