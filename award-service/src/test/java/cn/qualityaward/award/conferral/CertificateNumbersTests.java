package cn.qualityaward.award.conferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.RealServers;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@ContextConfiguration(initializers = RealServers.class)
class CertificateNumbersTests {

    private static final String FORMAT = "盟质奖〔{year}〕{seq:3}号";

    @Autowired
    CertificateNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void countsOnOverTheRoundsOfAYearAndLeavesNoGap() {
        assertThat(next(11, FORMAT, "2026")).isEqualTo("盟质奖〔2026〕001号");
        TenantScope.run(
                11,
                () -> transaction.executeWithoutResult(tx -> {
                    assertThat(numbers.next(FORMAT, Map.of("year", "2026"))).isEqualTo("盟质奖〔2026〕002号");
                    tx.setRollbackOnly();
                }));
        assertThat(next(11, FORMAT, "2026")).isEqualTo("盟质奖〔2026〕002号");
        assertThat(next(11, FORMAT, "2028")).isEqualTo("盟质奖〔2028〕001号");
    }

    @Test
    void everyTenantCountsForItself() {
        assertThat(next(12, FORMAT, "2026")).isEqualTo("盟质奖〔2026〕001号");
        assertThat(next(13, FORMAT, "2026")).isEqualTo("盟质奖〔2026〕001号");
    }

    @Test
    void numbersNothingByAFormatThatIsNotThereOrSaysWhatNobodyKnows() {
        assertThatThrownBy(() -> next(14, null, "2026"))
                .isInstanceOf(Refusal.class)
                .hasMessage("number-format-missing");
        assertThatThrownBy(() -> next(14, "{colour}-{seq}", "2026"))
                .isInstanceOf(Refusal.class)
                .hasMessage("number-format-unreadable");
        assertThat(next(14, "{seq}", "2026")).isEqualTo("1");
    }

    private String next(int tenant, @Nullable String format, String year) {
        return TenantScope.call(tenant, () -> transaction.execute(tx -> numbers.next(format, Map.of("year", year))));
    }
}
