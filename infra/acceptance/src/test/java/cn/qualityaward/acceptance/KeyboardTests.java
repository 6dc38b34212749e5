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
    void aDossierIsReadAndASheetFilledAndSubmittedFromTheLoginOnByKeysAlone() {
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
                List.of(sheet("zh-CN", PanelOnTrial.OTHERS.getFirst()), sheet("en", PanelOnTrial.OTHERS.getLast()))));
        assertThat(problems).isEmpty();
    }

    /** Filled in a language, after the one file there is was read beside the sheet it belongs to. */
    private Map<String, Object> sheet(String language, String name) {
        return Map.of(
                "lang", language, "name", name, "read", Map.of("name", trial.name, "title", PlantedDossier.TITLE));
    }
}
