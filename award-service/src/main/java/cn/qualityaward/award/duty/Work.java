package cn.qualityaward.award.duty;

import cn.qualityaward.award.application.Applications.Tally;
import cn.qualityaward.award.application.Status;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.access.Seat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which seat does what: a table, so that it reads as one. */
public final class Work {

    /** @param whose the unit it waits for; {@code null} where any holder of the seat may do it */
    record Single(
            Status status,
            String seat,
            String action,
            String article,
            @Nullable Function<Tally, @Nullable String> whose) {

        boolean waitsFor(Seat held, Tally tally) {
            return whose == null || held.unit().equals(whose.apply(tally));
        }
    }

    record Joint(StageKind stage, String seat, String action) {}

    static final List<Single> SINGLE = List.of(
            new Single(Status.SUBMITTED, "county/board", "local-check", "第十三条(一)", Tally::checker),
            new Single(Status.LOCAL_CHECK, "county/signer", "sign-recommendation", "第十三条(一)", Tally::recommender),
            new Single(Status.FORMAL_REVIEW, "office/officer", "formal-review", "第十三条(二)", null),
            new Single(Status.RECHECK, "office/officer", "recheck", "第十三条(二)", null),
            new Single(Status.MEMBER_CONSULT, "office/officer", "consult", "第十三条(二)", null));

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
            new Joint(StageKind.CONFERRAL, "office/head", "confer"));

    /** Whose turn a joint step is: the seats, each as kind/role. */
    public static Set<String> seatsOf(StageKind stage, Policy policy) {
        var named = switch (stage) {
            case DELIBERATION -> Stream.of(policy.deliberator().seat());
            default -> Stream.<String>empty();
        };
        return Stream.concat(
                        named,
                        JOINT.stream().filter(joint -> joint.stage() == stage).map(Joint::seat))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Work() {}
}
