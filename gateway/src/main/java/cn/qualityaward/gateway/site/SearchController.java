package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 查询获奖: the whole state of a search stands in its address, so that it can be shared and read without a script. */
@Controller
class SearchController {

    private static final List<String> PARAMETERS =
            List.of("q", "tenant", "kind", "edition", "year", "class", "division", "industry", "status", "after");

    private final Findings findings;

    SearchController(Findings findings) {
        this.findings = findings;
    }

    @GetMapping("/search")
    String everywhere(@RequestParam Map<String, String> asked, Model model) {
        return search(null, asked, model);
    }

    @GetMapping("/{code}/search")
    String within(Tenant tenant, @RequestParam Map<String, String> asked, Model model) {
        return search(tenant.code(), asked, model);
    }

    private String search(@Nullable String tenant, Map<String, String> asked, Model model) {
        var query = new LinkedHashMap<String, String>();
        for (var name : PARAMETERS) {
            var value = asked.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                query.put(name, value);
            }
        }
        var result = findings.find(tenant, query);
        var address = tenant == null ? "/search" : "/" + tenant + "/search";
        model.addAttribute("query", query);
        model.addAttribute("result", result);
        model.addAttribute("view", SearchView.of(address, query, result));
        return "search";
    }
}
