package cn.qualityaward.award.program;

import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 编号 by the policy's own formats. Whatever else stands in a number names its series, and a series counts on over all
 * rounds of the tenant: two rounds in a year do not meet.
 */
@Component
public class NumberSeries {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)(?::(\\d))?}");
    private static final String SEQUENCE = "seq";

    private final JdbcClient db;

    NumberSeries(JdbcClient db) {
        this.db = db;
    }

    /**
     * The next number that nothing bears yet; no gap is left where the transaction is rolled back.
     *
     * @param setting the key of the format, for whoever must mend it
     * @param values what the format may name besides the sequence, e.g. the year
     * @param taken whether something bears a number that was not given here
     * @throws Refusal where the format names what nobody knows
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String format, String setting, Map<String, String> values, Predicate<String> taken) {
        var series = PLACE.matcher(format)
                .replaceAll(place -> Matcher.quoteReplacement(
                        place.group(1).equals(SEQUENCE) ? place.group() : value(values, place.group(1), setting)));
        var number = numbered(series, count(series));
        while (taken.test(number)) {
            number = numbered(series, count(series));
        }
        return number;
    }

    /** The row stays locked until the transaction ends: who numbers meanwhile waits, and a rollback takes it back. */
    private int count(String series) {
        return db.sql("""
                        insert into number_series (tenant_id, series, last)
                        values (current_setting('app.tenant')::int, :series, 1)
                        on conflict (tenant_id, series) do update set last = number_series.last + 1
                        returning last""").param("series", series).query(Integer.class).single();
    }

    private static String numbered(String series, int number) {
        return PLACE.matcher(series).replaceAll(place -> {
            var digits = place.group(2);
            return digits == null
                    ? "" + number
                    : ("%0" + Math.max(1, Integer.parseInt(digits)) + "d").formatted(number);
        });
    }

    private static String value(Map<String, String> values, String name, String setting) {
        var value = values.get(name);
        if (value == null) {
            throw Refusal.conflict("number-format-unreadable")
                    .article("第二十四条")
                    .setting(setting)
                    .with("place", name);
        }
        return value;
    }
}
