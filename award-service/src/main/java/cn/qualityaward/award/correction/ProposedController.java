package cn.qualityaward.award.correction;

import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award/corrections")
class ProposedController {

    private final CorrectionViews views;

    ProposedController(CorrectionViews views) {
        this.views = views;
    }

    @Operation(summary = "Every correction that waits for a second person, the earliest first")
    @GetMapping
    @Seated({"office/officer", "office/head"})
    List<CorrectionViews.View> proposed(Caller caller) {
        return views.proposed(caller);
    }
}
