package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.Policy.RecommendPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether those who decide, answer and recommend are there to do so (第七条、第九条、第十三条、第十五条). */
final class AuthorityChecks {

    private final Policy policy;
    private final List<Finding> found = new ArrayList<>();

    private AuthorityChecks(Policy policy) {
        this.policy = policy;
    }

    static List<Finding> of(Policy policy) {
        var checks = new AuthorityChecks(policy);
        checks.aLeadingGroupThatDecidesHasAName();
        checks.nobodyApprovesTwice();
        checks.whoMustAnswerIsAsked();
        checks.whoRecommendsIsNamed();
        return checks.found;
    }

    private void aLeadingGroupThatDecidesHasAName() {
        if (policy.terms().leadingGroup() != null) {
            return;
        }
        decides(policy.rulesApprover(), "rulesApprover");
        decides(policy.deliberator(), "deliberator");
        policy.approvalChain().stream().distinct().forEach(authority -> decides(authority, "approvalChain"));
    }

    private void decides(Authority authority, String key) {
        if (authority == Authority.LEADING_GROUP) {
            found.add(Finding.blocks("leading-group-unnamed", key));
        }
    }

    private void nobodyApprovesTwice() {
        var seen = new HashSet<Authority>();
        for (int i = 0; i < policy.approvalChain().size(); i++) {
            var authority = policy.approvalChain().get(i);
            if (!seen.add(authority)) {
                found.add(Finding.blocks("authority-twice", "approvalChain[" + i + "]")
                        .with("authority", authority));
            }
        }
        if (policy.approvalChain().getLast() != Authority.GOVERNMENT) {
            found.add(Finding.warns("government-not-last", "approvalChain"));
        }
    }

    private void whoMustAnswerIsAsked() {
        if (!policy.memberConsult().mustAnswer().isEmpty() && !walked(StageKind.CONSULT)) {
            found.add(Finding.blocks("must-answer-unasked", "memberConsult.mustAnswer"));
        }
    }

    private void whoRecommendsIsNamed() {
        var paths = policy.recommendPaths();
        if (paths.equals(Set.of(RecommendPath.SELF)) && walked(StageKind.RECOMMENDATION)) {
            found.add(Finding.blocks("recommended-by-nobody", "recommendPaths"));
        }
        if (policy.recommendQuotaPerCounty() != null && !paths.contains(RecommendPath.COUNTY)) {
            found.add(Finding.blocks("county-quota-without-county", "recommendQuotaPerCounty"));
        }
    }

    private boolean walked(StageKind stage) {
        return policy.stages().values().stream()
                .anyMatch(track -> track.stream().anyMatch(step -> step.kind() == stage));
    }
}
