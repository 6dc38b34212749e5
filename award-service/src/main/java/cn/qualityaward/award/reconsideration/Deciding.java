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

    /**
     * @param seated whether somebody holds the seat that decides there; where nobody does, that body works on paper and the
     *     office enters its document by two
     */
    static Deciding resolved(Authority deliberator, boolean seated) {
        return new Deciding(deliberator.unit(), seated ? deliberator.seat() : OFFICE.seat());
    }

    /** As who sits where is now. */
    static Deciding of(String unit, Authority deliberator, boolean seated) {
        return unit.equals(OFFICE.unit()) ? OFFICE : resolved(deliberator, seated);
    }
}
