package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.program.Policy.RecommendPath;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.AnySeat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.access.Seated;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 推荐渠道和名额 of a round. */
@RestController
@RequestMapping("/api/{tenant}/award/rounds/{round}")
class PathController {

    /** @param unit as an application names it, {@code department/01} */
    record Recommender(String unit, String name) {}

    record Paths(List<RecommendPath> paths, List<Recommender> recommenders) {}

    private final Programs programs;
    private final PolicySource tenant;
    private final CountyQuotas quotas;

    PathController(Programs programs, PolicySource tenant, CountyQuotas quotas) {
        this.programs = programs;
        this.tenant = tenant;
        this.quotas = quotas;
    }

    /** Asks tenant-service for its units, so outside any transaction. */
    @Operation(summary = "The ways to be recommended in a round, with the departments and associations to choose from")
    @GetMapping("/recommend-paths")
    @AnySeat
    Paths paths(@PathVariable UUID round) {
        var paths = programs.policy(round).recommendPaths();
        return new Paths(
                paths.stream().sorted().toList(),
                tenant
                        .units(Stream.of("department", "association")
                                .filter(kind -> paths.contains(RecommendPath.valueOf(kind.toUpperCase(Locale.ROOT))))
                                .toArray(String[]::new))
                        .stream()
                        .map(unit -> new Recommender(unit.path(), unit.name()))
                        .toList());
    }

    @Operation(
            summary = "How many a county has recommended in a round, and how many it may; the office sees all counties")
    @GetMapping("/recommend-quota")
    @Seated({"county/board", "county/signer", "office/officer", "office/head"})
    List<CountyQuotas.Place> quota(@PathVariable UUID round, Caller caller) {
        var office = caller.sitsIn("office");
        return quotas.of(
                round,
                office
                        ? tenant.divisions().stream()
                                .map(division -> "county/" + division.code())
                                .toList()
                        : caller.seats().stream()
                                .filter(seat -> seat.kind().equals("county"))
                                .map(Seat::unit)
                                .distinct()
                                .toList());
    }
}
