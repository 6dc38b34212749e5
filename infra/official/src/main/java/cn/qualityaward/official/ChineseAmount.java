package cn.qualityaward.official;

import java.math.BigDecimal;

/** 金额大写: an amount of yuan as it is written where money is signed for (壹仟贰佰元整), so that no figure is added to it. */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private ChineseAmount() {}

    /** @param yuan not negative, to the 分 */
    public static String of(BigDecimal yuan) {
        var fen = yuan.movePointRight(2).longValueExact();
        if (fen < 0) {
            throw new IllegalArgumentException("Nobody is paid " + yuan);
        }
        var whole = fen / 100;
        var rest = (int) (fen % 100);
        var words = whole == 0 && rest > 0 ? "" : whole(whole) + "元";
        return words + parts(rest, whole > 0);
    }

    /** 角、分; 整 where there are none. */
    private static String parts(int fen, boolean after) {
        if (fen == 0) {
            return "整";
        }
        var jiao = fen / 10;
        var words = jiao > 0 ? digit(jiao) + "角" : after ? "零" : "";
        return fen % 10 == 0 ? words + "整" : words + digit(fen % 10) + "分";
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        var words = new StringBuilder();
        var gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            var part = (int) (yuan / power(group) % GROUP);
            if (part == 0) {
                gap = gap || !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (gap || part < GROUP / 10)) {
                words.append('零');
            }
            words.append(group(part)).append(GROUPS[group]);
            gap = false;
        }
        return words.toString();
    }

    private static long power(int group) {
        var power = 1L;
        for (int i = 0; i < group; i++) {
            power *= GROUP;
        }
        return power;
    }

    /** Below ten thousand: a zero within it is said once, one at its end is not. */
    private static String group(int part) {
        var words = new StringBuilder();
        var gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            var digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(digit(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
