package cn.qualityaward.award.paper;

import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was entered from paper and waits for a second officer. */
@Component
public class PendingPapers {

    private final PaperEntries.Stored stored;
    private final Recusals recusals;

    PendingPapers(PaperEntries.Stored stored, Recusals recusals) {
        this.stored = stored;
        this.recusals = recusals;
    }

    /** How many the caller may confirm: those somebody else entered, of whom they did not step back from. */
    public long toBeConfirmedBy(Caller caller) {
        if (!caller.holds("office", "officer") && !caller.holds("office", "head")) {
            return 0;
        }
        var entries = stored.findByStateAndEnteredByNot(PaperEntry.State.PENDING, caller.id());
        var recused = recusals.of(
                caller.id(), entries.stream().map(PaperEntry::target).collect(Collectors.toSet()));
        return entries.stream()
                .filter(entry -> !recused.contains(entry.target()))
                .count();
    }
}
