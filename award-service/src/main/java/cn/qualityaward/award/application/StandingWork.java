package cn.qualityaward.award.application;

import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Stream;

/** What waits for somebody whatever round there is: what several modules know, and the desk asks. */
public interface StandingWork {

    /** @param action as a duty names it */
    record Standing(String action, String article, long count) {}

    Stream<Standing> of(Caller caller);
}
