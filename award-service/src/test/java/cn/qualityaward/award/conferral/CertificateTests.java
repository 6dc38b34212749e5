package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTests {

    @ParameterizedTest
    @CsvSource({"2026-12-01,二〇二六年十二月一日", "2029-10-10,二〇二九年十月十日", "2030-01-20,二〇三〇年一月二十日", "2031-08-31,二〇三一年八月三十一日"})
    void writesADateAsDocumentsDo(String date, String written) {
        assertThat(Certificate.inChinese(LocalDate.parse(date))).isEqualTo(written);
    }
}
