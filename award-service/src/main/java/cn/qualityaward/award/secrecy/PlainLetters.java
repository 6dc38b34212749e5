package cn.qualityaward.award.secrecy;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Letters and figures that are not mistaken for one another, drawn so that nobody guesses them. */
public final class PlainLetters {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private PlainLetters() {}

    public static String random(int length) {
        return RANDOM.ints(length, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
