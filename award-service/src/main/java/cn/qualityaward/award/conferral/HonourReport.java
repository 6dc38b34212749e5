package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.Canonical;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What applying a list of earlier honours would do, line by line, and nothing besides. */
record HonourReport(List<Verdict> lines) {

    enum Deed {
        ENTER,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param text absent where the line cannot be read
     * @param problem why it is refused, as the slug of a problem
     */
    record Verdict(
            int line,
            String winner,
            String className,
            Deed deed,
            @Nullable HonourRecord text,
            @Nullable String problem) {

        static Verdict refused(int line, String winner, String className, String problem) {
            return new Verdict(line, winner, className, Deed.REFUSED, null, problem);
        }
    }

    /** What was reported: the same list against the same file says the same. */
    String digest() {
        return Canonical.sha256(lines.toString()).substring(0, 24);
    }
}
