package cn.qualityaward.award.conferral;

import cn.qualityaward.award.program.Policy.Terms;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.Tenant.Look;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 证书: what stands on it (第十五条、第二十四条).
 *
 * @param issuer 发证机关
 * @param mongolian what the tenant typed in Mongolian and a named reader signed off, a column each; never generated
 * @param check where anybody may check it
 */
record Certificate(
        String number,
        String awardName,
        String winner,
        String className,
        int year,
        LocalDate conferredOn,
        @Nullable LocalDate validTo,
        boolean expired,
        String documentNumber,
        String issuer,
        List<String> mongolian,
        String check) {

    private static final String DIGITS = "〇一二三四五六七八九";

    static Certificate of(Honour honour, String number, Terms terms, Tenant tenant, String publicUrl) {
        return new Certificate(
                number,
                honour.awardName(),
                honour.winner(),
                honour.className(),
                honour.year(),
                honour.conferredOn(),
                honour.validTo(),
                honour.state() == Honour.State.EXPIRED,
                honour.documentNumber(),
                terms.government(),
                Stream.of(tenant.mongolianName(), signedOff(terms.mongolianAwardName(), tenant.look()))
                        .<String>mapMulti((typed, columns) -> {
                            if (typed != null && !typed.isBlank()) {
                                columns.accept(typed.strip());
                            }
                        })
                        .toList(),
                UriComponentsBuilder.fromUriString(publicUrl)
                        .pathSegment(tenant.code(), "certificates", number)
                        .encode()
                        .toUriString());
    }

    /** The round's own Mongolian, only as long as it is what the reader had before them. */
    private static @Nullable String signedOff(@Nullable String typed, @Nullable Look look) {
        return look != null && Objects.equals(typed, look.mongolianAwardName()) ? typed : null;
    }

    /** 成文日期, e.g. 二〇二六年十二月一日. */
    static String inChinese(LocalDate date) {
        var year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + upTo99(date.getMonthValue()) + "月" + upTo99(date.getDayOfMonth()) + "日";
    }

    private static String upTo99(int number) {
        var tens = number / 10;
        var ones = number % 10 == 0 && tens > 0 ? "" : String.valueOf(DIGITS.charAt(number % 10));
        return (tens > 1 ? String.valueOf(DIGITS.charAt(tens)) : "") + (tens > 0 ? "十" : "") + ones;
    }
}
