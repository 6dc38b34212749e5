package cn.qualityaward.award.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers from which decisions upon something were entered (代录), once a second officer confirmed them. */
@Component
public class EnteredPapers {

    /**
     * @param unit that signed it, {@code county/152502}
     * @param scan its SHA-256
     */
    public record Entered(String number, LocalDate date, String unit, String scan) {}

    private final PaperEntries.Stored stored;

    EnteredPapers(PaperEntries.Stored stored) {
        this.stored = stored;
    }

    public List<Entered> upon(UUID target) {
        return stored.findByTargetAndStateOrderById(target, PaperEntry.State.CONFIRMED).stream()
                .map(EnteredPapers::entered)
                .toList();
    }

    /** That one, by which something came to be. */
    public Optional<Entered> of(UUID entry) {
        return stored.findById(entry).map(EnteredPapers::entered);
    }

    private static Entered entered(PaperEntry entry) {
        return new Entered(entry.documentNumber(), entry.documentDate(), entry.onBehalfOf(), entry.scan());
    }
}
