package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.tenants.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every public page shows: whose award it is, and this same page in the other language. */
@ControllerAdvice(basePackageClasses = SiteModel.class)
class SiteModel {

    private final Profiles profiles;

    SiteModel(Profiles profiles) {
        this.profiles = profiles;
    }

    @ModelAttribute
    void everyPage(HttpServletRequest request, Locale reader, Model model) {
        var profile = CurrentTenant.of(request).map(profiles::of).orElse(null);
        model.addAttribute("profile", profile);
        model.addAttribute("divisions", profile == null ? Map.of() : profile.areas());
        model.addAttribute("zone", Timeline.ZONE);
        model.addAttribute("otherLanguage", otherLanguage(reader));
    }

    /** The address of this very page in the other language. */
    private static String otherLanguage(Locale reader) {
        var other = reader.getLanguage().equals("en") ? "zh-CN" : "en";
        var here = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("lang", other)
                .build();
        return here.getPath() + "?" + here.getQuery();
    }

    @InitBinder
    void emptyIsAbsent(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }
}
