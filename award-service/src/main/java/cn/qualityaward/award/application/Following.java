package cn.qualityaward.award.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from what is recorded of an application; whoever corrects the record shows it before and after. */
public interface Following {

    enum Subject {
        STATUS,
        /** Whether it fulfils what nobody may go on without. */
        QUALIFIED,
        CONDITION,
        LAST_DAY,
        /** The SHA-256 of the sealed dossier. */
        SEAL,
        /** 推荐名额 of a unit. */
        QUOTA,
        /** Its line on 推荐汇总表. */
        SUMMARY,
        /** How many units object. */
        OBJECTIONS,
        /** Who marked after a stage was closed (补评), and counts. */
        REVIEWERS,
        /** What a closed stage found, to two places. */
        STAGE_SCORE,
        /** The items on which what was agreed stands in place of the marks (合议). */
        CONSENSUS,
        /** Who went on from a closed stage. */
        SHORTLIST,
        /** Who would, by the rule and the marks as they are now. */
        SHORTLIST_BY_RULE,
        /** Composite score and rank of one in the table. */
        RANK,
        /** 拟授奖候选名单, in the order of the table. */
        CANDIDATES,
        /** Who ranks as high as somebody on that list and is not on it. */
        PASSED_OVER
    }

    /**
     * @param key which one of its subject
     * @param basis what it was told by
     */
    record Followed(
            Subject subject,
            String key,
            String value,
            @Nullable String basis) {}

    enum Form {
        DOCUMENT,
        NOTICE,
        LETTER,
        SIGNED_PAGE
    }

    /**
     * What went out and speaks of the application.
     *
     * @param number 字号, where it bears one
     * @param on the day of it; of a letter the last day to answer
     * @param says whether it says what is corrected, so that it has to be issued anew or withdrawn
     * @param to the units that have it, in order
     */
    record Issued(
            Form form,
            String title,
            @Nullable String number,
            @Nullable LocalDate on,
            boolean says,
            List<String> to) {}

    /** @param divisions of the region; unknown while nobody can be asked */
    default List<Followed> of(Application application, @Nullable Set<String> divisions) {
        return List.of();
    }

    /**
     * @param thing its id among those of its kind
     * @param words that are to say something else
     */
    default List<Issued> issued(
            Application application, Correctable.Kind kind, String thing, Collection<String> words) {
        return List.of();
    }
}
