package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.limits.Limits;
import cn.qualityaward.gateway.site.Awards.Standing;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How an objection stands, for whoever holds its receipt and code; asked by a form, so the code stays out of addresses. */
@Controller
class StandingController {

    /** A code is guessed by trying. */
    private static final Limits.Allowance QUESTIONS = new Limits.Allowance(1.0 / 10, 10);

    private final Awards awards;
    private final Limits limits;

    StandingController(Awards awards, Limits limits) {
        this.awards = awards;
        this.limits = limits;
    }

    @GetMapping("/{tenant}/objections")
    String form(Tenant tenant) {
        return "standing";
    }

    @PostMapping("/{tenant}/objections")
    String standing(
            Tenant tenant,
            @RequestParam String receipt,
            @RequestParam String code,
            HttpServletRequest request,
            Model model) {
        if (limits.take("standing:" + tenant.code() + ":" + request.getRemoteAddr(), QUESTIONS)
                .isPositive()) {
            throw Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").with("seconds", 10);
        }
        switch (awards.standing(tenant, receipt, code)) {
            case Answer.Found<Standing> found -> model.addAttribute("standing", found.value());
            case Answer.NotThere<Standing> absent -> model.addAttribute("absent", true);
            case Answer.Unavailable<Standing> down -> model.addAttribute("down", true);
        }
        return "standing";
    }
}
