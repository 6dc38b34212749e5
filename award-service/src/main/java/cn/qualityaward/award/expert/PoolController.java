package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.SeatedPeople;
import cn.qualityaward.award.expert.AttendedTrainings.Attended;
import cn.qualityaward.award.expert.ExpertController.View;
import cn.qualityaward.award.expert.Pool.Standing;
import cn.qualityaward.award.expert.Workloads.Workload;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 评审专家库, for the office. */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/experts")
@Seated({"office/officer", "office/head"})
class PoolController {

    /** @param seated as who they work on the award, where the office is to find on it (第十八条) */
    record Pooled(
            UUID id,
            View expert,
            Workload work,
            List<Attended> trainings,
            @Nullable String seated) {}

    /**
     * @param standings how many there are of each
     * @param specialities what experts say they know, the most frequent first
     */
    record Overview(Map<Standing, Long> standings, List<String> specialities) {}

    private static final int PAGE = 50, MOST_SPECIALITIES = 300;

    private static final Workload NONE = new Workload(0, 0, 0, 0);

    private final Pool pool;
    private final Workloads workloads;
    private final AttendedTrainings trainings;
    private final SeatedExperts seated;

    PoolController(Pool pool, Workloads workloads, AttendedTrainings trainings, SeatedExperts seated) {
        this.pool = pool;
        this.workloads = workloads;
        this.trainings = trainings;
        this.seated = seated;
    }

    @Operation(
            summary = "The expert pool (评审专家库), the newest first, with what they reviewed and were trained in",
            description =
                    "At most 50; `before` is the last id of the page before. `words` are looked for in names, employers and specialities.")
    @GetMapping
    List<Pooled> page(
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(required = false) @Size(max = 100) @Nullable String words,
            @RequestParam(required = false) @Size(max = 50) @Nullable String speciality,
            @RequestParam(required = false) @Nullable Standing standing) {
        var page = pool.page(
                before, unlessBlank(words), unlessBlank(speciality), standing == null ? null : standing.name(), PAGE);
        var work = workloads.of(page);
        var attended = trainings.of(page.stream().map(Expert::id).toList());
        var waiting = seated.waiting();
        return page.stream()
                .map(expert -> new Pooled(
                        expert.id(),
                        View.of(expert),
                        work.getOrDefault(expert.id(), NONE),
                        attended.getOrDefault(expert.id(), List.of()),
                        Optional.ofNullable(waiting.get(expert.id()))
                                .map(SeatedPeople.Seated::name)
                                .orElse(null)))
                .toList();
    }

    @Operation(summary = "How many experts of the pool wait, are admitted, suspended or removed, and what they know")
    @GetMapping("/overview")
    Overview overview() {
        var standings = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) {
            standings.put(standing, 0L);
        }
        pool.counted().forEach(one -> standings.put(Standing.valueOf(one.getStanding()), one.getExperts()));
        return new Overview(standings, pool.specialities(MOST_SPECIALITIES));
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
