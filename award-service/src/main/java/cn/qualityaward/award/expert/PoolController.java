package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.ExpertController.View;
import cn.qualityaward.award.expert.Pool.Standing;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /**
     * @param standings how many there are of each
     * @param specialities what experts say they know, the most frequent first
     */
    record Overview(Map<Standing, Long> standings, List<String> specialities) {}

    private static final int PAGE = 50, MOST_SPECIALITIES = 300;

    private final Pool pool;

    PoolController(Pool pool) {
        this.pool = pool;
    }

    @Operation(
            summary = "The expert pool (评审专家库), the newest first",
            description =
                    "At most 50; `before` is the last id of the page before. `words` are looked for in names, employers and specialities.")
    @GetMapping
    List<View> page(
            @RequestParam(required = false) @Nullable UUID before,
            @RequestParam(required = false) @Size(max = 100) @Nullable String words,
            @RequestParam(required = false) @Size(max = 50) @Nullable String speciality,
            @RequestParam(required = false) @Nullable Standing standing) {
        return pool
                .page(
                        before,
                        unlessBlank(words),
                        unlessBlank(speciality),
                        standing == null ? null : standing.name(),
                        PAGE)
                .stream()
                .map(View::of)
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
