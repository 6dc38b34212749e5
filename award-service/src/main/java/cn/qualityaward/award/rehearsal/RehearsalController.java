package cn.qualityaward.award.rehearsal;

import cn.qualityaward.award.rehearsal.Report.Line;
import cn.qualityaward.tenancy.access.InternalOnly;
import cn.qualityaward.tenancy.problem.ProblemTexts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** tenant-service has its drafts rehearsed before they are published. */
@RestController
class RehearsalController {

    record Drafts(
            @NotNull JsonNode policy,
            @NotNull JsonNode rules,
            @NotNull LocalDate opensOn) {}

    record View(List<Line> lines, @Nullable ProblemDetail stop) {}

    private final Rehearsal rehearsal;
    private final ProblemTexts texts;

    RehearsalController(Rehearsal rehearsal, ProblemTexts texts) {
        this.rehearsal = rehearsal;
        this.texts = texts;
    }

    @InternalOnly
    @PostMapping("/internal/{tenant}/rehearsal")
    View rehearse(@Valid @RequestBody Drafts drafts) {
        var report = rehearsal.of(drafts.policy(), drafts.rules(), drafts.opensOn());
        var stop = report.stop();
        return new View(
                report.lines(), stop == null ? null : texts.of(stop.refusal(), LocaleContextHolder.getLocale()));
    }
}
