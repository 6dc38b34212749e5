package cn.qualityaward.award.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done (an event of an aggregate): whoever registers it has it on the record. */
public interface Fact {

    /** The aggregate it was done to. */
    UUID subject();

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
}
