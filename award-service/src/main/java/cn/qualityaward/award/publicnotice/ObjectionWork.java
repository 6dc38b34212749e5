package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.program.StageKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Objections that wait for somebody, as duties: a notice stands among them once, by the first day on which one of its own is to be answered. */
@Component
class ObjectionWork {

    private final Notices notices;
    private final NoticedSteps steps;

    ObjectionWork(Notices notices, NoticedSteps steps) {
        this.notices = notices;
        this.steps = steps;
    }

    List<Waiting> of(String action, Collection<Objection> waiting, Collection<UUID> rounds) {
        var byNotice = waiting.stream().collect(Collectors.groupingBy(Objection::noticeId));
        var first = steps.findByNoticeIdInOrderById(byNotice.keySet()).stream()
                .collect(Collectors.toMap(NoticedStep::noticeId, Function.identity(), (one, later) -> one));
        return notices.findByIdIn(byNotice.keySet()).stream()
                .filter(notice -> rounds.contains(notice.roundId()))
                .flatMap(notice -> Stream.ofNullable(first.get(notice.id()))
                        .map(step -> waiting(action, notice, step, byNotice.getOrDefault(notice.id(), List.of()))))
                .toList();
    }

    private static Waiting waiting(String action, PublicNotice notice, NoticedStep step, List<Objection> those) {
        return new Waiting(
                action,
                notice.roundId(),
                step.track(),
                step.ordinal(),
                StageKind.PUBLIC_NOTICE,
                those.stream()
                        .map(Objection::answerBy)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                those.size());
    }
}
