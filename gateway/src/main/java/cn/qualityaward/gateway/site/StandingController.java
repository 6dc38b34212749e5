package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Standing;
import cn.qualityaward.tenancy.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an objection stands, for whoever holds its receipt and code; asked by a form, so the code stays out of addresses. */
@Controller
class StandingController {

    private final Awards awards;

    StandingController(Awards awards) {
        this.awards = awards;
    }

    @GetMapping("/{tenant}/objections")
    String form(Tenant tenant) {
        return "standing";
    }

    @PostMapping("/{tenant}/objections")
    String standing(Tenant tenant, @RequestParam String receipt, @RequestParam String code, Model model) {
        switch (awards.standing(tenant, receipt, code)) {
            case Answer.Found<Standing> found -> model.addAttribute("standing", found.value());
            case Answer.NotThere<Standing> absent -> model.addAttribute("absent", true);
            case Answer.Unavailable<Standing> down -> model.addAttribute("down", true);
        }
        return "standing";
    }
}
