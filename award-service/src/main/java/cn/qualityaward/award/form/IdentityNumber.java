package cn.qualityaward.award.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** 公民身份号码 (GB 11643): region, date of birth, sequence, and a last character that checks the others. */
public final class IdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    public static boolean valid(String number) {
        return SHAPE.matcher(number).matches() && bornOnADay(number) && check(number) == number.charAt(17);
    }

    private static boolean bornOnADay(String number) {
        try {
            return LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14))
                            .getYear()
                    >= 1850;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
