package cn.qualityaward.award.reconsideration;

import cn.qualityaward.award.program.Authority;

/**
 * Whose decision it is to take something back.
 *
 * @param unit for which it is decided
 * @param seat in which it is confirmed
 */
record Deciding(String unit, String seat) {

    /** Lists that the office makes itself. */
    static final Deciding OFFICE = new Deciding("office/main", "office/head");

    /** @param seated whether somebody sits in that body; where it works on paper, the office enters its document by two */
    static Deciding resolved(Authority deliberator, boolean seated) {
        return new Deciding(deliberator.unit(), seated ? deliberator.seat() : OFFICE.seat());
    }
}
