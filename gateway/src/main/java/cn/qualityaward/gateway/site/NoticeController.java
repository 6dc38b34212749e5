package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Notice;
import cn.qualityaward.gateway.site.Awards.Objection;
import cn.qualityaward.gateway.site.Awards.Receipt;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.client.HttpClientErrorException;

/** 拟授奖名单公示 (第十四条) and objections to it, which need no account and no script. */
@Controller
class NoticeController {

    /**
     * A form as it was filled in.
     *
     * @param codeOnly absent where the box was not ticked
     */
    record Raised(
            @Nullable String application,
            @Nullable String name,
            @Nullable String contact,
            @Nullable Boolean codeOnly,
            @Nullable String text) {

        Objection objection() {
            var about = application == null || application.isBlank() ? null : application;
            return new Objection(
                    about, name, contact, Boolean.TRUE.equals(codeOnly), text == null ? "" : Lines.of(text));
        }
    }

    /** Where it goes. */
    private interface To {
        Receipt submit(Tenant tenant, String notice, Objection objection, String from);
    }

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
        model.addAttribute("objection", new Objection(null, null, null, false, ""));
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
            @ModelAttribute Raised raised,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return handIn(tenant, id, raised, awards::object, request, response, model);
    }

    @GetMapping("/{code}/notices/{id}/clues")
    String receiptOfAClueIsGone(@PathVariable String code, @PathVariable String id) {
        return "redirect:/{code}/notices/{id}";
    }

    /** 举报线索 after the notice: no objection any more. */
    @PostMapping("/{code}/notices/{id}/clues")
    String report(
            Tenant tenant,
            @PathVariable String id,
            @ModelAttribute Raised raised,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("clue", true);
        return handIn(tenant, id, raised, awards::report, request, response, model);
    }

    private String handIn(
            Tenant tenant,
            String id,
            Raised raised,
            To to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("notice", find(tenant, id));
        try {
            model.addAttribute("receipt", to.submit(tenant, id, raised.objection(), request.getRemoteAddr()));
            return "receipt";
        } catch (HttpClientErrorException refused) {
            response.setStatus(refused.getStatusCode().value());
            model.addAttribute("objection", raised.objection());
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
