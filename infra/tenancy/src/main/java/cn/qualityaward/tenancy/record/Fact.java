package cn.qualityaward.tenancy.record;

import org.jspecify.annotations.Nullable;

/** Something that was done: publishing it as an event, within its transaction, puts it on the record. */
public interface Fact {

    /** What it was done to: an id, or a name such as {@code policy/3}. */
    Object subject();

    /** The article it was done under, e.g. {@code 第十三条(二)}. */
    String article();

    /** The paper it was entered from (代录), if it was: date and document number. */
    default @Nullable String paper() {
        return null;
    }

    /** What was done, in the past tense, as the record names it. */
    default String deed() {
        return getClass().getSimpleName();
    }

    /** Whether the record must not know who did it, even where the doer happened to be logged in. */
    default boolean anonymous() {
        return false;
    }
}
