package cn.qualityaward.award.wording;

import java.util.Locale;
import java.util.ResourceBundle;

/** What documents call steps, kinds and states: as refusals and messages do, in the language of the region. */
public final class Names {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("problems", Locale.ROOT);

    private Names() {}

    public static String of(Enum<?> one) {
        return NAMES.getString("name." + one.getDeclaringClass().getSimpleName() + "." + one.name());
    }

    /** What follows a step's name where it is walked again (第几次). */
    public static String again(int turn) {
        return turn == 1 ? "" : "（第%d次）".formatted(turn);
    }
}
