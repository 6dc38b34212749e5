package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.RehearsedStage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.procedure.RehearsedTime;
import cn.qualityaward.award.program.StageKind;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RehearsedNotice implements RehearsedStage {

    private final Noticing noticing;
    private final Carrying carrying;
    private final ProcedureClock clock;
    private final RehearsedTime time;

    RehearsedNotice(Noticing noticing, Carrying carrying, ProcedureClock clock, RehearsedTime time) {
        this.noticing = noticing;
        this.carrying = carrying;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public Set<StageKind> kinds() {
        return Set.of(StageKind.PUBLIC_NOTICE);
    }

    /** The days of the notice really pass. */
    @Override
    public void pass(Scene scene) {
        var office = RehearsedStage.as("office/main");
        var notice = noticing.publish(
                scene.round(), null, Map.of(), office.account(), scene.known().calendar());
        if (notice.lastDay() == null) {
            notice = carrying.record(notice.id(), carried(), scene.known().calendar());
        }
        time.moveTo(Objects.requireNonNull(notice.lastDay()).plusDays(1));
        noticing.conclude(notice.id(), "公示期满无异议。", office);
    }

    /** A website that there is not carries it at once. */
    private Carriage.Text carried() {
        return new Carriage.Text("https://example.invalid/notice", clock.now());
    }
}
