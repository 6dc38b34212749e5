package cn.qualityaward.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 金额大写 as bills write it. */
class ChineseAmountTests {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "10, 壹拾元整",
        "105, 壹佰零伍元整",
        "1200, 壹仟贰佰元整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "10050, 壹万零伍拾元整",
        "100000, 壹拾万元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "500000, 伍拾万元整",
        "1000001, 壹佰万零壹元整",
        "100000000, 壹亿元整",
        "100010000, 壹亿零壹万元整",
        "325.04, 叁佰贰拾伍元零肆分"
    })
    void saysEveryFigureAndEachGapOnce(BigDecimal yuan, String words) {
        assertThat(ChineseAmount.of(yuan)).isEqualTo(words);
    }

    @Test
    void refusesWhatIsSmallerThanAFenOrLessThanNothing() {
        assertThatThrownBy(() -> ChineseAmount.of(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> ChineseAmount.of(new BigDecimal("-1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
