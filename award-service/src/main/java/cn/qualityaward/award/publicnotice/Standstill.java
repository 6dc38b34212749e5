package cn.qualityaward.award.publicnotice;

import java.time.LocalDate;

/**
 * 中止: how long the round of a notice stood still. No day counts after the one it stopped on, up to the one it went on.
 *
 * @param stoppedOn counted still
 * @param wentOn not counted yet
 */
record Standstill(LocalDate stoppedOn, LocalDate wentOn) {

    /** Whether days could not have begun on that day, since it stood still. */
    boolean holds(LocalDate day) {
        return stoppedOn.isBefore(day) && !wentOn.isBefore(day);
    }
}
