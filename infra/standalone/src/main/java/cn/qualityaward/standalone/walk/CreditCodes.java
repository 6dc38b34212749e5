package cn.qualityaward.standalone.walk;

/** 统一社会信用代码 that check (GB 32100) and belong to nobody: their division is 000000. */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCodes() {}

    public static String fictional(int number) {
        String code = "91000000MADEM%04d".formatted(number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length(); i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
