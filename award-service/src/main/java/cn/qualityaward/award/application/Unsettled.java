package cn.qualityaward.award.application;

import java.util.List;
import java.util.UUID;

/** 未决事项: what was said against a name and waits for a ruling; nobody is asked for or approved meanwhile (第十五条). */
public interface Unsettled {

    /** The receipts of it. */
    List<String> about(UUID application);

    /** Whether a name holds up nobody but itself in a round: by its policy, or by a decision of whoever deliberates. */
    interface EachAlone {
        boolean of(UUID round);
    }
}
