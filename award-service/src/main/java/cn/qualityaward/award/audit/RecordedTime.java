package cn.qualityaward.award.audit;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.record.RecordTime;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The record dates a step by the procedure's time. */
@Component
class RecordedTime implements RecordTime {

    private final ProcedureClock clock;

    RecordedTime(ProcedureClock clock) {
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.now();
    }
}
