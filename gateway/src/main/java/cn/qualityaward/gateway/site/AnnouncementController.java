package cn.qualityaward.gateway.site;

import cn.qualityaward.gateway.site.Awards.Announcement;
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
    private final Complaints complaints;
    private final Watchers watchers;
    private final DecidedMatters decided;

    AnnouncementController(Awards awards, Complaints complaints, Watchers watchers, DecidedMatters decided) {
        this.awards = awards;
        this.complaints = complaints;
        this.watchers = watchers;
        this.decided = decided;
    }

    @GetMapping("/{code}/announcements/{round}")
    String announcement(Tenant tenant, @PathVariable String round, Model model) {
        model.addAttribute("announcement", announced(tenant, round));
        model.addAttribute("decided", decided.of(tenant, round));
        model.addAttribute("watched", watchers.of(tenant, round));
        model.addAttribute("supervision", complaints.supervision(tenant));
        return "announcement";
    }

    /** 申报表, to be read before anybody has an account (第二十条). */
    @GetMapping("/{code}/announcements/{round}/forms/{track}")
    String form(Tenant tenant, @PathVariable String round, @PathVariable String track, Model model) {
        var announcement = announced(tenant, round);
        if (!announcement.tracks().contains(track)) {
            throw Refusal.unknown("not-found");
        }
        model.addAttribute("announcement", announcement);
        model.addAttribute("track", track);
        model.addAttribute("asked", found(awards.form(tenant, round, track)));
        return "form";
    }

    private Announcement announced(Tenant tenant, String round) {
        return found(awards.announcements(tenant)).stream()
                .filter(one -> one.roundId().equals(round))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    private static <T> T found(Answer<T> answer) {
        if (!answer.found()) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        return answer.value();
    }
}
