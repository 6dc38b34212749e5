package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Notice;
import cn.qualityaward.gateway.site.Awards.Objection;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** 拟授奖名单公示 (第十四条) and objections to it, which need no account and no script. */
@Controller
class NoticeController {

    private final Awards awards;

    NoticeController(Awards awards) {
        this.awards = awards;
    }

    @GetMapping("/{code}/notices")
    String notices(Tenant tenant, Model model) {
        model.addAttribute("notices", awards.notices(tenant));
        return "notices";
    }

    @GetMapping("/{code}/notices/{id}")
    String notice(Tenant tenant, @PathVariable String id, Model model) {
        model.addAttribute("notice", find(tenant, id));
        model.addAttribute("objection", new Objection(null, null, null, ""));
        return "notice";
    }

    /** Somebody reloaded or shared the address of a receipt, which exists only once. */
    @GetMapping("/{code}/notices/{id}/objections")
    String receiptIsGone(@PathVariable String code, @PathVariable String id) {
        return "redirect:/{code}/notices/{id}";
    }

    @PostMapping("/{code}/notices/{id}/objections")
    String object(
            Tenant tenant,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String application,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String contact,
            @RequestParam(required = false) @Nullable String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var about = application == null || application.isBlank() ? null : application;
        var objection = new Objection(about, name, contact, text == null ? "" : text);
        model.addAttribute("notice", find(tenant, id));
        try {
            model.addAttribute("receipt", awards.object(tenant, id, objection, request.getRemoteAddr()));
            return "receipt";
        } catch (HttpClientErrorException refused) {
            response.setStatus(refused.getStatusCode().value());
            model.addAttribute("objection", objection);
            model.addAttribute("problem", refused.getResponseBodyAs(ProblemDetail.class));
            return "notice";
        }
    }

    private Notice find(Tenant tenant, String id) {
        return switch (awards.notice(tenant, id)) {
            case Answer.Found<Notice> found -> found.value();
            case Answer.NotThere<Notice> absent -> throw Refusal.unknown("not-found");
            case Answer.Unavailable<Notice> down -> throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        };
    }
}
