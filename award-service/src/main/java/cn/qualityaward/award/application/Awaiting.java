package cn.qualityaward.award.application;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody else's turn: the stages that wait for a county or a unit implement it, this module knows none of them. */
public interface Awaiting {

    /** The last day on which what the application waits for can still come; empty when it waits for nothing here. */
    Optional<LocalDate> lastDay(Application application);
}
