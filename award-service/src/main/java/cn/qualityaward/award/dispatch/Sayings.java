package cn.qualityaward.award.dispatch;

import java.util.Map;
import java.util.UUID;

/** What a step has to say in the documents of a round, by the names that stand between braces; the steps implement it. */
public interface Sayings {

    /** Nothing of what the round has not come to. */
    Map<String, String> of(UUID round);
}
