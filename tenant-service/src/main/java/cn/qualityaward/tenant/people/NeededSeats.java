package cn.qualityaward.tenant.people;

import cn.qualityaward.tenant.directory.UnitKind;
import cn.qualityaward.tenant.policy.Policy;
import cn.qualityaward.tenant.policy.Policy.RecommendPath;
import cn.qualityaward.tenant.policy.StageKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which seats a policy needs somebody in, and for which of its steps; what every award needs comes first, for none. */
final class NeededSeats {

    /**
     * @param code of the one unit of a kind that has several; all of them where there is none
     * @param people so many different ones
     * @param onPaper whoever sits nowhere may sign on paper, which the office enters (代录)
     */
    record Need(UnitKind kind, @Nullable String code, String role, int people, boolean onPaper) {}

    private static final Map<StageKind, List<Need>> OF_STEPS = Map.ofEntries(
            Map.entry(StageKind.FORMAL_REVIEW, List.of(one(UnitKind.OFFICE, "officer"))),
            Map.entry(StageKind.RECHECK, List.of(new Need(UnitKind.OFFICE, null, "officer", 2, false))),
            Map.entry(StageKind.CONSULT, List.of(paper(UnitKind.MEMBER, "signer"))),
            Map.entry(StageKind.QUALIFIED_LIST, List.of(one(UnitKind.OFFICE, "head"))),
            Map.entry(StageKind.MATERIAL, List.of(one(UnitKind.EXPERT, "reviewer"))),
            Map.entry(StageKind.SITE, List.of(one(UnitKind.EXPERT, "reviewer"))),
            Map.entry(StageKind.DEFENSE, List.of(one(UnitKind.EXPERT, "reviewer"))),
            Map.entry(StageKind.COMPOSITE, List.of(one(UnitKind.OFFICE, "head"))),
            Map.entry(StageKind.DELIBERATION, List.of(paper(UnitKind.LEADING_GROUP, "secretary"))),
            Map.entry(StageKind.APPROVAL, List.of(paper(UnitKind.GOVERNMENT, "signer"))),
            Map.entry(StageKind.CONFERRAL, List.of(one(UnitKind.OFFICE, "head"))));

    private NeededSeats() {}

    static Map<Need, Set<StageKind>> of(Policy policy) {
        var needed = new LinkedHashMap<Need, Set<StageKind>>();
        List.of("policy", "security", "audit")
                .forEach(code -> needed.put(
                        new Need(UnitKind.ADMIN, code, code.equals("policy") ? "editor" : "administrator", 1, false),
                        Set.of()));
        policy.stages().values().stream()
                .flatMap(Collection::stream)
                .map(stage -> stage.kind())
                .sorted()
                .distinct()
                .forEach(kind -> {
                    var needs = kind == StageKind.RECOMMENDATION
                            ? recommending(policy.recommendPaths())
                            : OF_STEPS.getOrDefault(kind, List.of());
                    needs.forEach(need -> needed.computeIfAbsent(need, none -> new LinkedHashSet<>())
                            .add(kind));
                });
        return needed;
    }

    /** The county checks and recommends unless another path is the only one. */
    private static List<Need> recommending(Set<RecommendPath> paths) {
        return paths.stream()
                .sorted()
                .flatMap(path -> switch (path) {
                    case COUNTY -> List.of(paper(UnitKind.COUNTY, "board"), paper(UnitKind.COUNTY, "signer")).stream();
                    case DEPARTMENT -> List.of(paper(UnitKind.DEPARTMENT, "signer")).stream();
                    case ASSOCIATION -> List.of(paper(UnitKind.ASSOCIATION, "signer")).stream();
                    case SELF, EXPERT -> List.<Need>of().stream();
                })
                .toList();
    }

    private static Need one(UnitKind kind, String role) {
        return new Need(kind, null, role, 1, false);
    }

    private static Need paper(UnitKind kind, String role) {
        return new Need(kind, null, role, 1, true);
    }
}
