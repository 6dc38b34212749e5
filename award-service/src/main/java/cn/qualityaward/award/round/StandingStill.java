package cn.qualityaward.award.round;

import cn.qualityaward.award.program.WorkingCalendar;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days that stop when their round stands still (中止) and go on when it does (恢复). Whoever counts days implements it;
 * the calendar was fetched before anything was locked.
 */
public interface StandingStill {

    /** Keeps what is left of them, where that cannot be told afterwards. */
    default void suspended(UUID round, WorkingCalendar calendar) {}

    void resumed(UUID round, LocalDate stoppedOn, WorkingCalendar calendar);
}
