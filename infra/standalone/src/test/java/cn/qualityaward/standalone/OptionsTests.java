package cn.qualityaward.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {
    @Test
    void isThePortEverybodyExpectsUnlessToldOtherwise() {
        assertThat(Options.parse()).isEqualTo(new Options(8080, false));
        assertThat(Options.parse("--fresh", "--port", "9000")).isEqualTo(new Options(9000, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "65535", "eighty", ""})
    void refusesAPortThatCannotBeUsedInOneLine(String port) {
        assertThatThrownBy(() -> Options.parse("--port", port))
                .hasMessageStartingWith("--port wants a number from 1024 to 65000");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse("--prot", "9000"))
                .hasMessage("Unknown option --prot; ./run --help names those there are.");
    }
}
