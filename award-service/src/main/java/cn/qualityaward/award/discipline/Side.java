package cn.qualityaward.award.discipline;

import java.util.List;

/** Who says it, of the other. */
enum Side {
    /** 受评单位和个人, of the reviewers of a step. */
    APPLICANT(Point.INTEGRITY, Point.IMPARTIALITY, Point.SECRECY, Point.CONDUCT),
    /** 评审人员, of one applicant. */
    REVIEWER(Point.TRUTHFULNESS, Point.COOPERATION, Point.NO_FAVOURS);

    /** What is asked of the other side. */
    enum Point {
        /** 廉洁自律 */
        INTEGRITY,
        /** 公正评审 */
        IMPARTIALITY,
        /** 保守秘密 */
        SECRECY,
        /** 工作作风 */
        CONDUCT,
        /** 如实提供材料 */
        TRUTHFULNESS,
        /** 配合评审工作 */
        COOPERATION,
        /** 不请托、不馈赠 */
        NO_FAVOURS
    }

    /** 好、一般、差 */
    enum Grade {
        GOOD,
        FAIR,
        POOR
    }

    private final List<Point> points;

    Side(Point... points) {
        this.points = List.of(points);
    }

    List<Point> points() {
        return points;
    }

    Side other() {
        return this == APPLICANT ? REVIEWER : APPLICANT;
    }
}
