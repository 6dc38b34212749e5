package cn.qualityaward.award.conferral;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 证书编号 by the policy's own format. Whatever else stands in a number names its series, and a series counts on over
 * all rounds of the tenant: two rounds in a year do not meet.
 */
@Component
class CertificateNumbers {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?::(\\d))?}");
    private static final String SEQUENCE = "seq";

    private final JdbcClient db;

    CertificateNumbers(JdbcClient db) {
        this.db = db;
    }

    /** @param values what the format may name besides the sequence, e.g. the year */
    @Transactional(propagation = Propagation.MANDATORY)
    String next(@Nullable String format, Map<String, String> values) {
        if (format == null) {
            throw Refusal.conflict("number-format-missing").article("第二十四条").setting("numberFormats.certificate");
        }
        var series = PLACE.matcher(format)
                .replaceAll(place ->
                        quoted(place.group(1).equals(SEQUENCE) ? place.group() : value(values, place.group(1))));
        var number = numbered(series, count(series));
        while (isTaken(number)) {
            number = numbered(series, count(series));
        }
        return number;
    }

    /** By an honour from before this platform, entered with the number it bears. */
    private boolean isTaken(String number) {
        return db.sql("select exists (select 1 from honour where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    /** The row stays locked until the transaction ends: who confers meanwhile waits, and a rollback takes it back. */
    private int count(String series) {
        return db.sql("""
                        insert into certificate_series (tenant_id, series, last)
                        values (current_setting('app.tenant')::int, :series, 1)
                        on conflict (tenant_id, series) do update set last = certificate_series.last + 1
                        returning last""").param("series", series).query(Integer.class).single();
    }

    static String numbered(String series, int number) {
        return PLACE.matcher(series).replaceAll(place -> {
            var digits = place.group(2);
            return digits == null
                    ? "" + number
                    : ("%0" + Math.max(1, Integer.parseInt(digits)) + "d").formatted(number);
        });
    }

    private static String value(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw Refusal.conflict("number-format-unreadable")
                    .article("第二十四条")
                    .setting("numberFormats.certificate")
                    .with("place", name);
        }
        return value;
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
