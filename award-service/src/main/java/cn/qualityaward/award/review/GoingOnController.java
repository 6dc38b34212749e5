package cn.qualityaward.award.review;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.ReviewRules.Shortlist;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 进入下一环节的名单 before a step is closed on it. */
@RestController
@Transactional(readOnly = true)
@Seated({"office/officer", "office/head"})
@RequestMapping("/api/{tenant}/award/rounds/{round}/tracks/{track}/steps/{ordinal}/selection")
class GoingOnController {

    /**
     * @param rule by which whoever goes on is found; none where the step eliminates nobody
     * @param selected who goes on by it, or everybody where nobody is eliminated; none where the office chooses by hand, or
     *     while sheets are outstanding
     * @param feedback whether everybody else is told in writing why not
     */
    record ByRule(@Nullable Shortlist rule, @Nullable Set<UUID> selected, boolean feedback) {}

    private final Reviews reviews;
    private final Standings standings;
    private final Impartiality impartiality;

    GoingOnController(Reviews reviews, Standings standings, Impartiality impartiality) {
        this.reviews = reviews;
        this.standings = standings;
        this.impartiality = impartiality;
    }

    @Operation(summary = "Who goes on from a step by its rule, once every sheet of it is in (第十三条(三))")
    @GetMapping
    ByRule byRule(
            @PathVariable UUID round, @PathVariable ApplicantKind track, @PathVariable int ordinal, Caller caller) {
        impartiality.require(round, track, ordinal, caller);
        var desk = reviews.desk(round, track, ordinal, caller);
        var there = standings.there(desk).stream().map(Reviewed::standing).toList();
        var rule = desk.step().eliminating() ? desk.asked().shortlist() : null;
        return new ByRule(rule, selected(rule, there), desk.step().feedback());
    }

    private static @Nullable Set<UUID> selected(@Nullable Shortlist rule, List<Standing> there) {
        if (rule == null) {
            return Selection.all(there);
        }
        return rule.mode() == Shortlist.Mode.MANUAL || !there.stream().allMatch(Standing::complete)
                ? null
                : Selection.byRule(rule, there);
    }
}
