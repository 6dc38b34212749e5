package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Affiliate.Interest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of one applicant, or the system found of them.
 *
 * @param relation nothing for whoever they have nothing to do with
 * @param ruling of a relation, once the office found whether it is an interest
 * @param seen whether the system found it
 * @param sight by what of their organizations; nothing where it was a number of theirs in the dossier
 * @param cleared what the system had found, and the office found to be none
 * @param firstSaid when they first spoke themselves; nothing where they have not, or it was not kept apart from {@code at}
 */
record Statement(
        UUID application,
        @Nullable String relation,
        Instant at,
        @Nullable Ruling ruling,
        boolean seen,
        @Nullable Sight sight,
        @Nullable List<String> cleared,
        @Nullable Instant firstSaid) {

    /** @param stands whether they must step back */
    record Ruling(boolean stands, String reason, String by, Instant at) {}

    /** @param mark by which it is known again; of whom it is, is not to be read there */
    record Sight(Interest as, String mark) {}

    private static final String NUMBER = "NUMBER",
            SAME_NUMBER = "登记的手机号码与申报材料所载号码相同（系统发现）",
            ORGANIZATION = "登记的任职单位或者近亲属任职单位与申报材料所列单位有关（系统发现）";

    /** @param before what was said of that one before */
    static Statement said(UUID application, @Nullable String relation, Instant at, @Nullable Statement before) {
        var spoke = before == null ? null : before.spoke();
        return new Statement(application, relation, at, null, false, null, known(before), spoke == null ? at : spoke);
    }

    static Statement seen(UUID application, @Nullable Sight sight, Instant at, @Nullable Statement before) {
        return new Statement(
                application,
                sight == null ? SAME_NUMBER : ORGANIZATION,
                at,
                null,
                true,
                sight,
                known(before),
                before == null ? null : before.spoke());
    }

    private static @Nullable List<String> known(@Nullable Statement before) {
        return before == null ? null : before.cleared;
    }

    /** When they first said a word of it; what the system found is none. */
    @Nullable
    Instant spoke() {
        return firstSaid != null || seen ? firstSaid : at;
    }

    /** Whoever declared an interest has stepped back until the office finds that it is none. */
    boolean standing() {
        return relation != null && (ruling == null || ruling.stands());
    }

    /** What the system had seen and was found to be none is not asked again. */
    Statement ruled(Ruling found) {
        var none = seen && !found.stands()
                ? Stream.concat(Stream.ofNullable(cleared).flatMap(List::stream), Stream.of(markOf(sight)))
                        .distinct()
                        .toList()
                : cleared;
        return new Statement(application, relation, at, found, seen, sight, none, firstSaid);
    }

    /** Whether the office has found on that already, also before it was kept on what. */
    boolean cleared(@Nullable Sight other) {
        return cleared != null && cleared.contains(markOf(other))
                || seen && ruling != null && markOf(sight).equals(markOf(other));
    }

    private static String markOf(@Nullable Sight sight) {
        return sight == null ? NUMBER : sight.mark();
    }
}
