package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.access.Caller;
import org.springframework.stereotype.Component;

/** What was entered from paper and waits for a second officer. */
@Component
public class PendingPapers {

    private final PaperEntries entries;

    PendingPapers(PaperEntries entries) {
        this.entries = entries;
    }

    /** How many the caller may confirm: those somebody else entered, of whom they did not step back from. */
    public long toBeConfirmedBy(Caller caller) {
        return caller.holds("office", "officer") || caller.holds("office", "head")
                ? entries.toBeConfirmedBy(caller)
                : 0;
    }
}
