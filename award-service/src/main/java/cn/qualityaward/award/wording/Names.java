package cn.qualityaward.award.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What documents call steps, kinds and states: as refusals and messages do, in the language of the region. */
public final class Names {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("problems", Locale.ROOT);

    private Names() {}

    public static String of(Enum<?> one) {
        return NAMES.getString("name." + one.getDeclaringClass().getSimpleName() + "." + one.name());
    }

    /** The same in another language. */
    public static String of(Enum<?> one, Locale language) {
        return ResourceBundle.getBundle("problems", language)
                .getString("name." + one.getDeclaringClass().getSimpleName() + "." + one.name());
    }

    /** A phrase in documents that has places to fill. */
    public static String phrase(String key, Locale language, Object... places) {
        return new MessageFormat(ResourceBundle.getBundle("problems", language).getString("name." + key), language)
                .format(places);
    }

    /** What follows a step's name where it is walked again (第几次). */
    public static String again(int turn) {
        return turn == 1 ? "" : "（第%d次）".formatted(turn);
    }
}
