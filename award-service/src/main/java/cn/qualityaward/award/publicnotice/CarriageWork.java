package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OwnWork;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.PublicNotice.State;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices whose days wait for an official website. */
@Component
class CarriageWork implements OwnWork {

    private final Notices notices;
    private final NoticedSteps steps;

    CarriageWork(Notices notices, NoticedSteps steps) {
        this.notices = notices;
        this.steps = steps;
    }

    @Override
    public List<Waiting> of(Caller caller, Collection<UUID> rounds) {
        return caller.holds("office", "officer") || caller.holds("office", "head")
                ? notices.findByState(State.AWAITING).stream()
                        .filter(notice -> rounds.contains(notice.roundId()))
                        .flatMap(notice -> steps.findByNoticeIdOrderById(notice.id()).stream()
                                .limit(1)
                                .map(step -> waiting(notice, step)))
                        .toList()
                : List.of();
    }

    private static Waiting waiting(PublicNotice notice, NoticedStep step) {
        return new Waiting(
                "carry-notice",
                notice.roundId(),
                step.track(),
                step.ordinal(),
                StageKind.PUBLIC_NOTICE,
                null,
                notice.listed().size());
    }
}
