package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Said;
import cn.qualityaward.gateway.site.Awards.Standing;
import cn.qualityaward.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** How an objection stands, for whoever holds its receipt and code; asked by a form, so the code stays out of addresses. */
@Controller
class StandingController {

    /** What its holder typed: files are added by the same. */
    record Held(String receipt, String code) {}

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
        model.addAttribute("held", new Held(receipt, code));
        switch (awards.standing(tenant, receipt, code)) {
            case Answer.Found<Standing> found -> model.addAttribute("standing", found.value());
            case Answer.NotThere<Standing> absent -> model.addAttribute("absent", true);
            case Answer.Unavailable<Standing> down -> model.addAttribute("down", true);
        }
        return "standing";
    }

    /** Files to it, passed on as the browser sent them: they are looked at where they are kept. */
    @PostMapping(path = "/{tenant}/objections/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String add(
            Tenant tenant,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("standing", awards.add(tenant, form, type, request.getRemoteAddr()));
            model.addAttribute("added", true);
        } catch (HttpClientErrorException refused) {
            response.setStatus(refused.getStatusCode().value());
            model.addAttribute("problem", refused.getResponseBodyAs(ProblemDetail.class));
        }
        return "standing";
    }

    /** 补充说明; what was written stays where it is refused. */
    @PostMapping("/{tenant}/objections/statements")
    String say(
            Tenant tenant,
            @RequestParam String receipt,
            @RequestParam String code,
            @RequestParam String statement,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            var said = new Said(receipt, code, Lines.of(statement));
            model.addAttribute("standing", awards.say(tenant, said, request.getRemoteAddr()));
            model.addAttribute("held", new Held(receipt, code));
            model.addAttribute("said", true);
            return "standing";
        } catch (HttpClientErrorException refused) {
            response.setStatus(refused.getStatusCode().value());
            model.addAttribute("problem", refused.getResponseBodyAs(ProblemDetail.class));
            model.addAttribute("statement", statement);
            return standing(tenant, receipt, code, model);
        }
    }

    @GetMapping({"/{tenant}/objections/files", "/{tenant}/objections/statements"})
    String addedIsGone(@PathVariable String tenant) {
        return "redirect:/{tenant}/objections";
    }
}
