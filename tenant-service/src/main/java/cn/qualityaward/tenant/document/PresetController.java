package cn.qualityaward.tenant.document;

import cn.qualityaward.tenancy.access.OperatorOnly;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the operator can let a new tenant begin from. */
@RestController
@OperatorOnly
@RequestMapping("/api/platform/presets")
@Tag(name = "platform", description = "平台运营 the operator")
class PresetController {

    private final List<Documents<?>> kinds;

    PresetController(List<Documents<?>> kinds) {
        this.kinds = kinds;
    }

    @Operation(summary = "The presets to begin from", description = "Those that stand for every kind of document.")
    @GetMapping
    List<PresetView> all() {
        return kinds.getFirst().presets().stream()
                .filter(one -> kinds.stream().allMatch(kind -> kind.presets().contains(one)))
                .toList();
    }
}
