package cn.qualityaward.award.recusal;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 阅卷: one thing that somebody had open, as long as they came back to it without a pause.
 *
 * @param name which file, where it is one that is still known
 * @param times how often it was asked for: of a file, page by page
 * @param afterwards whether that was after they had stepped back
 */
record Opening(
        What what,
        @Nullable String name,
        @Nullable Integer number,
        Instant from,
        Instant to,
        int times,
        boolean afterwards) {

    enum What {
        FORM,
        SEALED_TEXT,
        FILE,
        /** 现场评审照片 */
        PHOTO,
        SHEET,
        MARKS,
        SHEET_SUBMITTED,
        CASE_FILE
    }

    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Whether the next is the same thing, still open. */
    boolean goesOnWith(Opening next) {
        return what == next.what
                && Objects.equals(name, next.name)
                && Objects.equals(number, next.number)
                && afterwards == next.afterwards
                && Duration.between(to, next.from).compareTo(PAUSE) <= 0;
    }

    Opening with(Opening next) {
        return new Opening(what, name, number, from, next.to, times + next.times, afterwards);
    }
}
