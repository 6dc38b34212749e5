package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 获奖名录: who holds or held an honour, along the editions, over the areas, and one by one. */
@Controller
class HonourController {

    private static final int PAGE = 50;

    private final Awards awards;
    private final Profiles profiles;

    HonourController(Awards awards, Profiles profiles) {
        this.awards = awards;
        this.profiles = profiles;
    }

    @GetMapping("/{code}/honours")
    String honours(
            Tenant tenant,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var honours = awards.honours(tenant, year, division, after, PAGE);
        var tallies = awards.tallies(tenant);
        model.addAttribute("year", year);
        model.addAttribute("division", division);
        if (tallies.found() && !tallies.value().isEmpty()) {
            var chosen = new WinnersView.Chosen("/" + tenant.code() + "/honours", year, division);
            model.addAttribute("winners", WinnersView.of(tallies.value(), areas(tenant), chosen));
        }
        model.addAttribute("honours", honours);
        model.addAttribute(
                "next",
                honours.found() && honours.value().size() == PAGE
                        ? honours.value().getLast().id()
                        : null);
        return "honours";
    }

    private Map<String, String> areas(Tenant tenant) {
        var profile = profiles.of(tenant);
        return profile == null ? Map.of() : profile.areas();
    }
}
