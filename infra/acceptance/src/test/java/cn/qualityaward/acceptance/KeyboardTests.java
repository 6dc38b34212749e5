package cn.qualityaward.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nobody needs a mouse to review. */
@Tag("all")
class KeyboardTests {

    private final WholePlatform whole = WholePlatform.started();
    private final PanelOnTrial trial = PanelOnTrial.in(whole);

    @Test
    void aSheetIsFilledAndSubmittedFromTheLoginOnByKeysAlone() {
        var problems = Chromium.byKeyboard(Map.of(
                "gateway",
                whole.platform.gateway(),
                "tenant",
                trial.tenant(),
                "password",
                WholePlatform.PASSWORD,
                "username",
                trial.username(2),
                "sheets",
                List.of(
                        Map.of("lang", "zh-CN", "name", PanelOnTrial.OTHERS.getFirst()),
                        Map.of("lang", "en", "name", PanelOnTrial.OTHERS.getLast()))));
        assertThat(problems).isEmpty();
    }
}
