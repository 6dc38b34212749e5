package cn.qualityaward.award.conferral;

import cn.qualityaward.award.program.NumberSeries;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 证书编号. */
@Component
class CertificateNumbers {

    private final NumberSeries series;
    private final JdbcClient db;

    CertificateNumbers(NumberSeries series, JdbcClient db) {
        this.series = series;
        this.db = db;
    }

    /** @param values what the format may name besides the sequence, e.g. the year */
    String next(@Nullable String format, Map<String, String> values) {
        if (format == null) {
            throw Refusal.conflict("number-format-missing").article("第二十四条").setting("numberFormats.certificate");
        }
        return series.next(format, "numberFormats.certificate", values, this::isTaken);
    }

    /** By an honour from before this platform, entered with the number it bears. */
    private boolean isTaken(String number) {
        return db.sql("select exists (select 1 from honour where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }
}
