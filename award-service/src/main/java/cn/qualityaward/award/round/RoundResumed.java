package cn.qualityaward.award.round;

import cn.qualityaward.award.audit.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A round goes on (恢复); whatever was open when it stopped has so many days more.
 *
 * @param days of the calendar
 */
public record RoundResumed(UUID subject, LocalDate stoppedOn, long days) implements Fact {

    @Override
    public String article() {
        return "第七条(一)";
    }
}
