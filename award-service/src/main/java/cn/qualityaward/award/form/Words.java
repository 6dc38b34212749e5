package cn.qualityaward.award.form;

import java.util.regex.Pattern;

/**
 * 字数 as people count it: a Chinese character or a mark of punctuation is one, a word of letters or a number is one, white
 * space is none.
 */
final class Words {

    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{IsMongolian}\\p{Nd}\\p{M}]+|[^\\p{IsWhite_Space}]");

    private Words() {}

    static long in(String text) {
        return WORD.matcher(text).results().count();
    }
}
