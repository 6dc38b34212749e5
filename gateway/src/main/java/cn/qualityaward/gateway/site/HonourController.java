package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 获奖名录: who holds or held an honour, year by year. */
@Controller
class HonourController {

    private static final int PAGE = 50;

    private final Awards awards;

    HonourController(Awards awards) {
        this.awards = awards;
    }

    @GetMapping("/{code}/honours")
    String honours(
            Tenant tenant,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var honours = awards.honours(tenant, year, after, PAGE);
        model.addAttribute("year", year);
        model.addAttribute("honours", honours);
        model.addAttribute(
                "next",
                honours.found() && honours.value().size() == PAGE
                        ? honours.value().getLast().id()
                        : null);
        return "honours";
    }
}
