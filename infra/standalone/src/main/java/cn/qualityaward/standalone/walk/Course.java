package cn.qualityaward.standalone.walk;

/** How far an application is meant to get by the individual stages. */
public record Course(Turn turn, String stage) {

    enum Turn {
        ONWARD,
        DRAFT,
        RETURNED,
        WITHDRAWN,
        WAITS,
        FAILS
    }

    /** As far as its merit carries it. */
    public static Course onward() {
        return new Course(Turn.ONWARD, "");
    }

    public static Course draft() {
        return new Course(Turn.DRAFT, "");
    }

    public static Course returned() {
        return new Course(Turn.RETURNED, "");
    }

    public static Course withdrawn() {
        return new Course(Turn.WITHDRAWN, "");
    }

    /** Nobody has decided upon it in that stage yet. */
    public static Course waitsAt(String stage) {
        return new Course(Turn.WAITS, stage);
    }

    public static Course failsAt(String stage) {
        return new Course(Turn.FAILS, stage);
    }

    boolean waits(String stage) {
        return turn == Turn.WAITS && this.stage.equals(stage);
    }

    boolean passes(String stage) {
        return turn != Turn.FAILS || !this.stage.equals(stage);
    }
}
