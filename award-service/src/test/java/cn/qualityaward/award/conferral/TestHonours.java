package cn.qualityaward.award.conferral;

import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.program.PolicySource.Division;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Honours of editions before this platform, for the modules that ask about them. */
public final class TestHonours {

    private TestHonours() {}

    /** Won by somebody of that name, whose code nobody entered. */
    public static void won(BeanFactory beans, String winner, int year) {
        won(beans, winner, null, year);
    }

    public static void won(BeanFactory beans, String winner, @Nullable String creditCode, int year) {
        var conferred = LocalDate.of(year, 10, 1);
        var ground = new HonourGround(
                TestPolicies.xilingol(), List.of(new Division("152502", "示例市")), conferred.plusYears(5));
        beans.getBean(HonourDesk.class)
                .enter(
                        new HonourRecord(
                                year,
                                null,
                                "MAIN",
                                winner,
                                creditCode,
                                "152502",
                                null,
                                conferred,
                                null,
                                "示例发〔" + year + "〕1号",
                                "示例〔" + year + "〕1号",
                                List.of()),
                        ground);
    }
}
