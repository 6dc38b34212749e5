package cn.qualityaward.award.collaboration;

import cn.qualityaward.tenancy.Canonical;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * What is handed to whoever is invited: 80 bits, in letters that are not mistaken for one another. It is shown once; only
 * its fingerprint is kept.
 */
record Code(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16, GROUP = 4;

    static Code next() {
        var text = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            text.append(at > 0 && at % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Code(text.toString());
    }

    /** However it was typed. */
    String sha256() {
        return Canonical.sha256(text.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
    }
}
