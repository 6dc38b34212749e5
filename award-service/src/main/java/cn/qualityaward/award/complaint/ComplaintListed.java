package cn.qualityaward.award.complaint;

import cn.qualityaward.award.program.AnswerTerm;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint before it is read: none of its words is opened for that.
 *
 * @param named whether it says who handed it in
 */
record ComplaintListed(
        UUID id,
        String receipt,
        Instant raisedAt,
        boolean named,
        @Nullable AnswerTerm term,
        ComplaintHands hands,
        @Nullable ComplaintAnswer answer) {}
