package cn.qualityaward.award.form;

/** 统一社会信用代码 (GB 32100): eighteen characters, the last of which checks the others. */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    public static boolean valid(String code) {
        return code.length() == 18
                && code.chars().limit(17).allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && completed(code.substring(0, 17)).equals(code);
    }

    /** The seventeen characters with the one that checks them. */
    public static String completed(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return seventeen + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
