package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Honour;
import cn.qualityaward.tenancy.Tenant;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 证书查验 (第二十四条): valid, expired or revoked; what is not in the register is said not to be found, no more. */
@Controller
class CertificateController {

    private final Awards awards;

    CertificateController(Awards awards) {
        this.awards = awards;
    }

    @GetMapping("/{code}/certificates")
    String ask(
            Tenant tenant,
            @RequestParam(required = false) @Nullable String number,
            Model model,
            HttpServletResponse response) {
        return number == null ? "certificate" : check(tenant, number, model, response);
    }

    /** The address a certificate's QR code holds. */
    @GetMapping("/{code}/certificates/{number}")
    String check(Tenant tenant, @PathVariable String number, Model model, HttpServletResponse response) {
        model.addAttribute("number", number);
        switch (awards.certificate(tenant, number)) {
            case Answer.Found<Honour> found -> model.addAttribute("honour", found.value());
            case Answer.NotThere<Honour> absent -> response.setStatus(HttpStatus.NOT_FOUND.value());
            case Answer.Unavailable<Honour> down -> {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                model.addAttribute("down", true);
            }
        }
        return "certificate";
    }
}
