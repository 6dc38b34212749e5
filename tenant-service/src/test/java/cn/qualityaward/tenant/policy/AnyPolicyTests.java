package cn.qualityaward.tenant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.tenant.document.DocumentReader;
import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.document.Finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Policies nobody would write: each either is told why it cannot be published, or can be walked from end to end. */
class AnyPolicyTests {

    private static final DocumentReader READER = new DocumentReader("policy");
    private static final int OF_EACH = 400;

    /** Recorded, so that whoever finds one can find it again. */
    static LongStream seeds() {
        return LongStream.of(15, 104, 2023, 19580, 9704);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void failsTheChecksWithAReasonOrCanBeWalked(long seed) {
        var chance = new Random(seed);
        for (int i = 0; i < OF_EACH; i++) {
            var policy = READER.read(any(chance), Policy.class);
            assertThat(READER.ranges(policy)).as("within its ranges").isEmpty();
            var reasons = PolicyChecks.of(policy);
            if (reasons.stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS)) {
                for (AwardClass one : policy.classes()) {
                    assertThat(reachesTheEnd(policy, one.applicantKind()))
                            .as(seed + "/" + i + " " + one)
                            .isTrue();
                }
                assertThat(READER.text(PolicyDocument.KIND, policy).clauses()).hasSize(27);
            }
        }
    }

    /** The checks let some through and refuse some, or the property above would say nothing. */
    @Test
    void someOfThemCanBePublishedAndSomeCannot() {
        var chance = new Random(7);
        var blocked = new HashMap<Boolean, Integer>();
        var reasons = new HashSet<String>();
        for (int i = 0; i < OF_EACH; i++) {
            var found = PolicyChecks.of(READER.read(any(chance), Policy.class)).stream()
                    .filter(finding -> finding.severity() == Severity.BLOCKS)
                    .map(Finding::slug)
                    .toList();
            reasons.addAll(found);
            blocked.merge(found.isEmpty(), 1, Integer::sum);
        }
        assertThat(blocked.keySet()).containsExactlyInAnyOrder(true, false);
        assertThat(reasons).hasSizeGreaterThan(8);
    }

    /** Walks a track on its own: what a stage needs must lie behind it, and the last one confers. */
    private static boolean reachesTheEnd(Policy policy, ApplicantKind track) {
        var behind = EnumSet.noneOf(StageKind.class);
        for (Stage stage : policy.stages().get(track)) {
            if (!behind.containsAll(needs(stage.kind(), policy, track))) {
                return false;
            }
            behind.add(stage.kind());
        }
        var notices = policy.publicNotices().stream().map(PublicNotice::stage).toList();
        return policy.stages().get(track).getLast().kind() == StageKind.CONFERRAL
                && policy.stages().values().stream()
                        .flatMap(List::stream)
                        .map(Stage::kind)
                        .toList()
                        .containsAll(notices);
    }

    private static Set<StageKind> needs(StageKind stage, Policy policy, ApplicantKind track) {
        return switch (stage) {
            case RECOMMENDATION, FORMAL_REVIEW -> Set.of();
            case RECHECK, CONSULT -> Set.of(StageKind.FORMAL_REVIEW);
            case QUALIFIED_LIST -> Set.of(StageKind.FORMAL_REVIEW);
            case MATERIAL, SOCIAL_EVALUATION, VOTE -> Set.of(StageKind.QUALIFIED_LIST);
            case SITE, DEFENSE -> Set.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL);
            case COMPOSITE -> policy.scoredStages(track);
            case DELIBERATION -> Set.of(StageKind.COMPOSITE);
            case APPROVAL -> Set.of(StageKind.DELIBERATION);
            case CONFERRAL -> Set.of(StageKind.APPROVAL);
        };
    }

    /** The seed with some of its keys set to anything within their ranges. */
    private static ObjectNode any(Random chance) {
        var policy = (ObjectNode) READER.preset(
                READER.presets().get(chance.nextInt(READER.presets().size())));
        policy.put("cycleYears", 1 + chance.nextInt(5));
        policy.put("cycleMode", chance.nextBoolean() ? "FIXED" : "AD_HOC");
        policy.set(
                "validityYears",
                chance.nextBoolean() ? READER.tree((Object) (1 + chance.nextInt(10))) : READER.tree("null"));
        for (String years : List.of("minOperatingYears", "minModelYears", "minPersonYears", "revokeWindowYears")) {
            policy.put(years, chance.nextInt(16));
        }
        policy.put("budgetYearOffset", chance.nextInt(3));
        policy.put("deliberator", either(chance, Authority.values()).name());
        if (chance.nextInt(3) == 0) {
            policy.set("stages", READER.tree(stages(chance)));
        }
        if (chance.nextInt(4) == 0) {
            policy.set("publicNotices", READER.tree(notices(chance)));
        }
        if (chance.nextInt(4) == 0) {
            policy.set("recommendPaths", READER.tree(some(chance, Policy.RecommendPath.values())));
        }
        policy.withArray("classes").forEach(one -> ((ObjectNode) one).put("quota", chance.nextInt(8)));
        return policy;
    }

    private static Map<ApplicantKind, List<Stage>> stages(Random chance) {
        var tracks = new EnumMap<ApplicantKind, List<Stage>>(ApplicantKind.class);
        for (ApplicantKind kind : some(chance, ApplicantKind.values())) {
            var stages = new ArrayList<Stage>();
            for (StageKind stage : StageKind.values()) {
                if (chance.nextInt(12) > 0) {
                    stages.add(new Stage(
                            stage,
                            StageKind.SCORABLE.contains(stage) && chance.nextInt(6) > 0,
                            chance.nextBoolean() && stage != StageKind.CONFERRAL,
                            false));
                }
            }
            if (chance.nextInt(3) == 0 && stages.size() > 1) {
                var at = chance.nextInt(stages.size() - 1);
                stages.add(at, stages.remove(at + 1));
            }
            if (stages.isEmpty()) {
                stages.add(new Stage(StageKind.MATERIAL, true, false, false));
            }
            tracks.put(kind, stages);
        }
        return tracks;
    }

    private static List<PublicNotice> notices(Random chance) {
        return some(chance, StageKind.values()).stream()
                .map(stage -> new PublicNotice(
                        stage,
                        1 + chance.nextInt(30),
                        either(chance, PublicNotice.DayKind.values()),
                        either(chance, PublicNotice.CountRule.values()),
                        chance.nextBoolean()))
                .toList();
    }

    private static <T> T either(Random chance, T[] all) {
        return all[chance.nextInt(all.length)];
    }

    private static <T> Set<T> some(Random chance, T[] all) {
        var some = new HashSet<T>();
        do {
            some.add(either(chance, all));
        } while (chance.nextInt(3) > 0);
        return some;
    }
}
