package cn.qualityaward.award.review;

import java.util.UUID;

/** A submitted sheet as far as it matters whether it counts. */
interface Counting {

    UUID applicationId();

    String reviewer();

    boolean counted();

    boolean isVoid();

    /** The seal of all it says. */
    String seal();
}
