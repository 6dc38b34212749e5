package cn.qualityaward.gateway.site;

import cn.qualityaward.tenancy.Tenant;
import cn.qualityaward.tenancy.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 申报公告 (第十三条). */
@Controller
class AnnouncementController {

    private final Awards awards;

    AnnouncementController(Awards awards) {
        this.awards = awards;
    }

    @GetMapping("/{code}/announcements/{round}")
    String announcement(Tenant tenant, @PathVariable String round, Model model) {
        var announcements = awards.announcements(tenant);
        if (!announcements.found()) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        var announcement = announcements.value().stream()
                .filter(one -> one.roundId().equals(round))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        model.addAttribute("announcement", announcement);
        return "announcement";
    }
}
