package cn.qualityaward.award.duty;

import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.StageKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which seat does what: a table, so that it reads as one. */
public final class Work {

    /** @param ownAreaOnly a county sees only what lies in its own area */
    record Single(Status status, String seat, String action, String article, boolean ownAreaOnly) {}

    record Joint(StageKind stage, String seat, String action) {}

    static final List<Single> SINGLE = List.of(
            new Single(Status.SUBMITTED, "county/board", "local-check", "第十三条(一)", true),
            new Single(Status.LOCAL_CHECK, "county/signer", "sign-recommendation", "第十三条(一)", true),
            new Single(Status.FORMAL_REVIEW, "office/officer", "formal-review", "第十三条(二)", false),
            new Single(Status.RECHECK, "office/officer", "recheck", "第十三条(二)", false),
            new Single(Status.MEMBER_CONSULT, "office/officer", "consult", "第十三条(二)", false));

    static final List<Joint> JOINT = List.of(
            new Joint(StageKind.QUALIFIED_LIST, "office/head", "confirm-qualified-list"),
            new Joint(StageKind.MATERIAL, "office/officer", "close-stage"),
            new Joint(StageKind.SITE, "office/officer", "close-stage"),
            new Joint(StageKind.DEFENSE, "office/officer", "close-stage"),
            new Joint(StageKind.SOCIAL_EVALUATION, "office/officer", "enter-evaluation"),
            new Joint(StageKind.VOTE, "office/head", "count-vote"),
            new Joint(StageKind.COMPOSITE, "office/officer", "compute-composite"),
            new Joint(StageKind.COMPOSITE, "office/head", "propose-candidates"),
            new Joint(StageKind.PUBLIC_NOTICE, "office/officer", "publish-notice"),
            new Joint(StageKind.PUBLIC_NOTICE, "office/head", "conclude-notice"),
            new Joint(StageKind.APPROVAL, "office/head", "request-approval"),
            new Joint(StageKind.APPROVAL, "government/signer", "approve"),
            new Joint(StageKind.CONFERRAL, "office/head", "confer"));

    /** Whose turn a joint step is: the seats, each as kind/role. */
    public static Set<String> seatsOf(StageKind stage, Policy policy) {
        return stage == StageKind.DELIBERATION
                ? Set.of(policy.deliberator().seat())
                : JOINT.stream()
                        .filter(joint -> joint.stage() == stage)
                        .map(Joint::seat)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Work() {}
}
