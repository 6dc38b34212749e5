package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.LegalBasis.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a policy's keys say to each other; their ranges stand at the keys themselves. */
final class PolicyChecks {

    private final Policy policy;
    private final List<Finding> found = new ArrayList<>();

    private PolicyChecks(Policy policy) {
        this.policy = policy;
    }

    static List<Finding> of(Policy policy) {
        var checks = new PolicyChecks(policy);
        checks.restsOnLawInForce();
        checks.classesAgree();
        checks.quotasAgree();
        checks.everyTrackIsWalked();
        checks.noticesFollowWhatIsWalked();
        checks.votesWhereItSaysSo();
        return checks.found;
    }

    private void restsOnLawInForce() {
        if (policy.legalBases().isEmpty()) {
            found.add(Finding.warns("legal-basis-missing", "legalBases"));
        }
        for (int i = 0; i < policy.legalBases().size(); i++) {
            var basis = policy.legalBases().get(i);
            if (basis.status() == Status.REPEALED) {
                found.add(Finding.warns("legal-basis-repealed", "legalBases[" + i + "]")
                        .with("title", basis.title()));
            }
        }
    }

    private void classesAgree() {
        var codes = new HashSet<String>();
        for (int i = 0; i < policy.classes().size(); i++) {
            var one = policy.classes().get(i);
            if (!codes.add(one.code())) {
                found.add(
                        Finding.blocks("class-twice", "classes[" + i + "].code").with("class", one.code()));
            }
            if (!policy.money().containsKey(one.code())) {
                found.add(Finding.blocks("money-unsaid", "money").with("class", one.code()));
            }
        }
        policy.money().keySet().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> found.add(
                        Finding.blocks("class-unknown", "money." + code).with("class", code)));
        var before = policy.prerequisiteAward();
        if (before != null && before.tenant() == null && !codes.contains(before.classCode())) {
            found.add(Finding.blocks("class-unknown", "prerequisiteAward.classCode")
                    .with("class", before.classCode()));
        }
    }

    private void quotasAgree() {
        policy.classes().stream()
                .filter(one -> one.sharedQuotaGroup() != null)
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.sharedQuotaGroup())))
                .forEach((group, sharing) -> {
                    if (sharing.stream().map(AwardClass::quota).distinct().count() > 1) {
                        found.add(Finding.blocks("shared-quota-differs", "classes")
                                .with("group", group));
                    }
                });
        var reserved = policy.reservedQuota().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var whole = policy.classes().stream().mapToInt(AwardClass::quota).sum();
        if (reserved > whole) {
            found.add(Finding.blocks("reserved-exceeds-quota", "reservedQuota")
                    .with("reserved", reserved)
                    .with("quota", whole));
        }
    }

    private void everyTrackIsWalked() {
        var applying = policy.classes().stream().map(AwardClass::applicantKind).collect(Collectors.toSet());
        applying.stream()
                .filter(track -> !policy.stages().containsKey(track))
                .forEach(track -> found.add(
                        Finding.blocks("track-without-stages", "stages").with("track", track)));
        policy.stages().keySet().forEach(track -> {
            if (!applying.contains(track)) {
                found.add(
                        Finding.warns("track-without-class", "stages." + track).with("track", track));
            }
            found.addAll(ProcedureChecks.of(policy, track));
        });
    }

    private void noticesFollowWhatIsWalked() {
        var seen = new HashSet<StageKind>();
        for (int i = 0; i < policy.publicNotices().size(); i++) {
            var stage = policy.publicNotices().get(i).stage();
            var key = "publicNotices[" + i + "].stage";
            if (!walked(stage)) {
                found.add(Finding.blocks("notice-after-nothing", key).with("stage", stage));
            }
            if (!seen.add(stage)) {
                found.add(Finding.blocks("notice-twice", key).with("stage", stage));
            }
            if (stage == StageKind.CONFERRAL) {
                found.add(Finding.blocks("notice-too-late", key).with("stage", stage));
            }
        }
        if (!seen.contains(StageKind.DELIBERATION)) {
            found.add(Finding.warns("notice-of-winners-missing", "publicNotices"));
        }
    }

    private void votesWhereItSaysSo() {
        var none = policy.vote() instanceof Vote.None;
        if (none == walked(StageKind.VOTE)) {
            found.add(Finding.blocks(none ? "vote-without-rule" : "vote-never-taken", "vote"));
        }
    }

    private boolean walked(StageKind stage) {
        return policy.stages().values().stream()
                .anyMatch(track -> track.stream().anyMatch(step -> step.kind() == stage));
    }
}
