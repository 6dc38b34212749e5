package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Round;
import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.TenantDirectory;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home of all awards, and the home of each. */
@Controller
class HomeController {

    private final TenantDirectory directory;
    private final Awards awards;
    private final Complaints complaints;
    private final Watchers watchers;

    HomeController(TenantDirectory directory, Awards awards, Complaints complaints, Watchers watchers) {
        this.directory = directory;
        this.awards = awards;
        this.complaints = complaints;
        this.watchers = watchers;
    }

    @GetMapping("/")
    String platform(Model model) {
        model.addAttribute(
                "tenants",
                directory.all().stream()
                        .filter(Tenant::active)
                        .sorted(Comparator.comparing(Tenant::code))
                        .toList());
        return "platform";
    }

    @GetMapping({"/{code}", "/{code}/"})
    String home(Tenant tenant, Model model) {
        var rounds = awards.rounds(tenant);
        var round = rounds.found() ? latest(rounds.value()) : null;
        model.addAttribute("rounds", rounds);
        model.addAttribute("round", round);
        model.addAttribute("timeline", round == null ? null : Timeline.of(round));
        model.addAttribute("notices", awards.openNotices(tenant));
        model.addAttribute("announcements", awards.announcements(tenant));
        model.addAttribute("watched", round == null ? List.of() : watchers.of(tenant, round.id()));
        model.addAttribute("supervision", complaints.supervision(tenant));
        return "home";
    }

    private static @Nullable Round latest(List<Round> rounds) {
        return rounds.stream().max(Comparator.comparingInt(Round::year)).orElse(null);
    }
}
