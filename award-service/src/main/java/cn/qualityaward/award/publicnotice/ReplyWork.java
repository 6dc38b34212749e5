package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 答复 that are owed: by the handler and by the head of the office, for who ruled on it may have left; by nobody who steps back (第十八条). */
@Component
@Transactional(readOnly = true)
class ReplyWork implements OwnWork {

    private final Objections objections;
    private final Notices notices;
    private final Investigating investigating;
    private final ObjectionWork work;

    ReplyWork(Objections objections, Notices notices, Investigating investigating, ObjectionWork work) {
        this.objections = objections;
        this.notices = notices;
        this.investigating = investigating;
        this.work = work;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        if (!caller.holds("office", "officer") && !caller.holds("office", "head")) {
            return List.of();
        }
        var owed = objections.withoutPaper(rounds).stream()
                .filter(objection -> objection.awaitsReply() && owes(caller, objection))
                .toList();
        return work.of("reply-objection", owed, rounds);
    }

    private boolean owes(Caller caller, Objection objection) {
        return (caller.holds("office", "head") || objection.handledBy(caller.id()))
                && investigating
                        .unbiased(notices.required(objection.noticeId()), objection)
                        .test(caller.id());
    }

    @Override
    public String article(Waiting waiting) {
        return Reply.ARTICLE;
    }
}
