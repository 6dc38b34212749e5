package cn.qualityaward.award.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 汇总 of one applicant's sheets, item by item, once all of them are in.
 *
 * @param gap from which spread an item is to be talked over, in per cent; none where the rules leave it to the panel
 * @param sheets how many there are
 * @param score normalised to 100, to two places
 * @param issuer in whose name the report on it is issued, where that is told
 */
record Collation(
        String name,
        @Nullable Integer gap,
        int sheets,
        BigDecimal score,
        List<Part> categories,
        List<GateSaid> gates,
        List<Said> comments,
        @Nullable String issuer) {

    /** What was said of one thing that must be met before anything is scored. */
    record GateSaid(String code, String name, List<GateBy> marks) {}

    /** @param answer what the office found of it, where it was said to be unmet */
    record GateBy(
            String by, boolean met, String note, @Nullable GateAnswer answer) {}

    /** What one reviewer said. */
    record Said(String by, String text) {}

    /** A reviewer's mark for an item, in per cent. */
    record Given(String by, int percent) {}

    record Part(String code, String name, int points, BigDecimal earned, List<Item> items) {}

    /**
     * @param earned what is agreed, else the mean of the marks, in points to two places; for reading, never for ranking
     * @param spread between the highest and the lowest mark, in per cent
     * @param discuss whether the rules have it talked over
     * @param takenUp what the material review found of it, in per cent, where this review is to confirm it
     * @param changes why some marked it otherwise
     * @param agreed what stands in place of the marks, once it is agreed on
     * @param evidence what their findings rest on; what the files are called is told to whoever may open them
     */
    record Item(
            String code,
            String name,
            int points,
            BigDecimal earned,
            List<Given> marks,
            int spread,
            boolean discuss,
            @Nullable Integer takenUp,
            List<Said> changes,
            @Nullable Agreed agreed,
            List<Said> strengths,
            List<Said> improvements,
            List<Evidence> evidence) {}

    /** What one reviewer's finding rests on. */
    record Evidence(String by, UUID attachment, String place) {}

    Collation issuedBy(String unit) {
        return new Collation(name, gap, sheets, score, categories, gates, comments, unit);
    }

    boolean citesEvidence() {
        return items().anyMatch(item -> !item.evidence().isEmpty());
    }

    Stream<Item> items() {
        return categories.stream().flatMap(part -> part.items().stream());
    }

    static Collation of(Desk desk, Reviewed reviewed, Map<String, Integer> takenUp) {
        return new Collating(desk, reviewed, takenUp).collation();
    }
}
