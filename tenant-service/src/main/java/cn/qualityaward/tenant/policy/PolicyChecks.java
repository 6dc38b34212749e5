package cn.qualityaward.tenant.policy;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.LegalBasis.Status;
import cn.qualityaward.tenant.policy.Policy.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        checks.found.addAll(AwardChecks.of(policy));
        checks.found.addAll(AuthorityChecks.of(policy));
        checks.everyTrackIsWalked();
        checks.noticesFollowWhatIsWalked();
        checks.votesWhereItSaysSo();
        checks.isWrittenInChinese();
        return checks.found;
    }

    private void restsOnLawInForce() {
        if (policy.legalBases().isEmpty()) {
            found.add(Finding.warns("legal-basis-missing", "legalBases"));
        }
        for (int i = 0; i < policy.legalBases().size(); i++) {
            var basis = policy.legalBases().get(i);
            if (policy.legalBases().subList(0, i).stream()
                    .anyMatch(one -> one.title().equals(basis.title()))) {
                found.add(Finding.blocks("legal-basis-twice", "legalBases[" + i + "]")
                        .with("title", basis.title()));
            }
            if (basis.status() == Status.REPEALED) {
                found.add(Finding.warns("legal-basis-repealed", "legalBases[" + i + "]")
                        .with("title", basis.title()));
            }
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

    private void isWrittenInChinese() {
        if (!policy.languages().contains(Language.ZH_CN)) {
            found.add(Finding.blocks("chinese-missing", "languages"));
        }
        if (policy.languages().contains(Language.MN_MONG) && policy.terms().mongolianAwardName() == null) {
            found.add(Finding.warns("mongolian-name-missing", "languages"));
        }
    }

    private boolean walked(StageKind stage) {
        return policy.stages().values().stream()
                .anyMatch(track -> track.stream().anyMatch(step -> step.kind() == stage));
    }
}
