package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Complaints.Complaint;
import cn.qualityaward.gateway.site.Complaints.Standing;
import cn.qualityaward.gateway.site.StandingController.Held;
import cn.qualityaward.tenancy.Tenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;

/** 投诉举报 (第二十条): at every time, without an account and without a script. */
@Controller
class ComplaintController {

    private final Complaints complaints;

    ComplaintController(Complaints complaints) {
        this.complaints = complaints;
    }

    @GetMapping("/{code}/complaints")
    String form(Tenant tenant, Model model) {
        model.addAttribute("complaint", new Complaint(null, null, null, null));
        return form(tenant, model, "complaint");
    }

    private String form(Tenant tenant, Model model, String page) {
        model.addAttribute("supervision", complaints.supervision(tenant));
        return page;
    }

    @PostMapping("/{code}/complaints")
    String complain(
            Tenant tenant,
            @ModelAttribute Complaint complaint,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("receipt", complaints.complain(tenant, complaint, request.getRemoteAddr()));
            return "complaint-receipt";
        } catch (HttpClientErrorException refused) {
            model.addAttribute("complaint", complaint);
            refused(refused, response, model);
            return form(tenant, model, "complaint");
        }
    }

    @GetMapping("/{code}/complaints/standing")
    String asks(Tenant tenant) {
        return "complaint-standing";
    }

    /** Asked by a form, so the code stays out of addresses. */
    @PostMapping("/{code}/complaints/standing")
    String standing(Tenant tenant, @RequestParam String receipt, @RequestParam String code, Model model) {
        model.addAttribute("held", new Held(receipt, code));
        switch (complaints.standing(tenant, receipt, code)) {
            case Answer.Found<Standing> found -> model.addAttribute("standing", found.value());
            case Answer.NotThere<Standing> absent -> model.addAttribute("absent", true);
            case Answer.Unavailable<Standing> down -> model.addAttribute("down", true);
        }
        return "complaint-standing";
    }

    /** Files to it, passed on as the browser sent them: they are looked at where they are kept. */
    @PostMapping(path = "/{code}/complaints/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String add(
            Tenant tenant,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestBody byte[] form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("standing", complaints.add(tenant, form, type, request.getRemoteAddr()));
            model.addAttribute("added", true);
        } catch (HttpClientErrorException refused) {
            refused(refused, response, model);
        }
        return "complaint-standing";
    }

    @GetMapping("/{code}/complaints/files")
    String addedIsGone(@PathVariable String code) {
        return "redirect:/{code}/complaints/standing";
    }

    private static void refused(HttpClientErrorException refused, HttpServletResponse response, Model model) {
        response.setStatus(refused.getStatusCode().value());
        model.addAttribute("problem", refused.getResponseBodyAs(ProblemDetail.class));
    }
}
