package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/{tenant}/award")
class NoticeController {

    /** @param grounds 授奖理由 of those whose resolution, taken before it was asked for, told none */
    record Publication(
            @Nullable @Size(max = 10_000) String text,
            @Nullable Map<UUID, @NotBlank @Size(max = 1000) String> grounds) {}

    record Reasons(@NotEmpty Map<UUID, @NotBlank @Size(max = 1000) String> grounds) {}

    record Conclusion(@NotBlank @Size(max = 4000) String statement) {}

    private final Noticing noticing;
    private final NoticeViews views;
    private final NoticeDrafts drafts;
    private final PolicySource tenant;

    NoticeController(Noticing noticing, NoticeViews views, NoticeDrafts drafts, PolicySource tenant) {
        this.noticing = noticing;
        this.views = views;
        this.drafts = drafts;
        this.tenant = tenant;
    }

    @Operation(summary = "Publish the list of all tracks that have come to a notice (公示, 第十四条)")
    @PostMapping("/rounds/{round}/notices")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.CREATED)
    NoticeViews.View publish(@PathVariable UUID round, @Valid @RequestBody Publication publication, Caller caller) {
        var grounds = publication.grounds();
        return views.of(noticing.publish(
                round, publication.text(), grounds == null ? Map.of() : grounds, caller.id(), tenant.calendar()));
    }

    @Operation(
            summary = "Write the reasons a resolution did not tell, ahead of publishing (授奖理由, 第十四条)",
            description =
                    "Where another of the office has to write the rest: of whom the caller steps back from (第十八条).")
    @PostMapping("/rounds/{round}/notice-draft/grounds")
    @Seated({"office/officer", "office/head"})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable UUID round, @Valid @RequestBody Reasons reasons, Caller caller) {
        noticing.giveGrounds(round, reasons.grounds(), caller.id());
    }

    @Operation(summary = "What a notice published now would list, and whose reason it lacks (授奖理由, 第十四条)")
    @GetMapping("/rounds/{round}/notice-draft")
    @Seated({"office/officer", "office/head"})
    NoticeDrafts.Draft draft(@PathVariable UUID round, Caller caller) {
        return drafts.of(round, caller.id(), tenant.calendar());
    }

    @Operation(summary = "All notices, newest first")
    @GetMapping("/notices")
    @AnySeat
    List<NoticeViews.View> all() {
        return views.of(noticing.all());
    }

    @Operation(summary = "Conclude a notice after its last day, with nothing unresolved (公示情况说明, 第十五条)")
    @PostMapping("/notices/{notice}/conclusion")
    @Seated("office/head")
    NoticeViews.View conclude(@PathVariable UUID notice, @Valid @RequestBody Conclusion conclusion, Caller caller) {
        return views.of(noticing.conclude(notice, conclusion.statement(), Decider.seated(caller, "office", "head")));
    }
}
