package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.Expert.Description;
import cn.qualityaward.tenancy.Canonical;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking in a list of experts would do, line by line, and nothing besides. */
record PoolReport(List<Verdict> lines) {

    enum Deed {
        ENTER,
        UNCHANGED,
        REFUSED
    }

    /**
     * What is wrong.
     *
     * @param column by its key
     * @param value as it stands there, cut where it is long
     * @param problem slug of the refusal
     * @param words the same to the reader
     */
    record Fault(String column, String value, String problem, String words) {

        @Override
        public String toString() {
            return column + "=" + value + ": " + problem;
        }
    }

    /**
     * @param account whose entry it is, {@code said} what it would say; neither of a line that is refused, nor numbers
     * @param asks whether they are still to give a number or their kin before they declare (第十八条)
     */
    record Verdict(
            int line,
            String name,
            String address,
            Deed deed,
            @Nullable String account,
            @Nullable Description said,
            Numbers numbers,
            boolean asks,
            @Nullable Fault fault) {

        Expert entered(Instant now) {
            if (account == null || said == null) {
                throw new IllegalStateException("a line that enters somebody says who");
            }
            var expert = new Expert(account);
            expert.describe(said);
            expert.knownBy(numbers);
            expert.admit(now);
            return expert;
        }
    }

    long count(Deed deed) {
        return lines.stream().filter(line -> line.deed() == deed).count();
    }

    /** What was reported, in whatever language: the same list against the same pool says the same. */
    String digest() {
        return Canonical.sha256(lines.toString()).substring(0, 24);
    }
}
