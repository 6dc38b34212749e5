package cn.qualityaward.award.paper;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, for which unit, and on which paper if the office entered it for them.
 *
 * @param account the account that acted; for a paper, the officer who confirmed it
 * @param unit e.g. {@code county/152502}
 * @param seated whether they decide themselves, in a seat of theirs: of a list, on nobody they have not spoken about (第十八条)
 */
public record Decider(
        String account, String name, String unit, @Nullable Paper paper, boolean seated) {

    public Decider(String account, String name, String unit, @Nullable Paper paper) {
        this(account, name, unit, paper, false);
    }

    /**
     * The signed paper (document number and date) and the officer who entered it.
     *
     * @param entry by which it was entered, where it is no correction
     * @param scan of the paper, where it was confirmed against one
     */
    public record Paper(
            String number,
            LocalDate date,
            String enteredBy,
            @Nullable UUID entry,
            @Nullable SignedPage scan) {

        public Paper(String number, LocalDate date, String enteredBy) {
            this(number, date, enteredBy, null);
        }

        public Paper(String number, LocalDate date, String enteredBy, @Nullable UUID entry) {
            this(number, date, enteredBy, entry, null);
        }

        @Override
        public String toString() {
            return number + " (" + date + ")";
        }
    }

    /** The caller in a seat of that kind and role; refused without one. */
    public static Decider seated(Caller caller, String kind, String role) {
        return new Decider(caller.id(), caller.name(), kind + "/" + caller.unitOf(kind, role), null, true);
    }

    /** The same of whoever sits in several units: in that one where they do, else in any, which the rule then refuses. */
    public static Decider seated(Caller caller, String kind, String role, String preferred) {
        var seat = caller.seats().stream()
                .filter(held -> held.kind().equals(kind) && held.role().equals(role))
                .filter(held -> held.code().equals(preferred))
                .findFirst();
        return seat.map(held -> new Decider(caller.id(), caller.name(), held.unit(), null, true))
                .orElseGet(() -> seated(caller, kind, role));
    }

    /** The code of the unit, without its kind. */
    public String unitCode() {
        return unit.substring(unit.indexOf('/') + 1);
    }

    /** 签署日期: of what was entered from paper the day that stands on it, whenever it was confirmed. */
    public LocalDate on(Instant now) {
        return paper == null ? ProcedureClock.local(now).toLocalDate() : paper.date();
    }

    public @Nullable String onPaper() {
        return paper == null ? null : paper.toString();
    }

    /** The scan it was entered from, for whoever keeps the decision with what was signed of it. */
    public List<SignedPage> pages() {
        return paper == null || paper.scan() == null ? List.of() : List.of(paper.scan());
    }
}
