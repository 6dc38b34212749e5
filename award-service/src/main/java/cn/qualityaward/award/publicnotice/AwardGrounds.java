package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 授奖理由 that a resolution did not tell: written by the office before the list is published, never by one who steps back (第十八条). */
@Component
class AwardGrounds {

    private static final String ARTICLE = "第十四条";

    private final Progress progress;

    AwardGrounds(Progress progress) {
        this.progress = progress;
    }

    /** Of a list that proposes for an award. */
    static boolean asked(StageKind after, Policy policy) {
        return after == StageKind.DELIBERATION && policy.asksForGrounds();
    }

    /** Proposed for an award, and not said why. */
    static boolean lacks(Application application) {
        var grounds = application.grounds();
        return application.classCode() != null && (grounds == null || grounds.isBlank());
    }

    /** @param there who stand at the notice */
    void give(List<Application> there, Map<UUID, String> reasons, String account) {
        progress.requireThere(there, reasons.keySet(), "grounds");
        if (!there.stream().map(Application::id).collect(Collectors.toSet()).containsAll(reasons.keySet())) {
            throw Refusal.unknown("not-found");
        }
        there.stream()
                .filter(application -> reasons.containsKey(application.id()))
                .forEach(application -> {
                    application.requireUnbiased(account);
                    progress.giveGrounds(
                            application,
                            Objects.requireNonNull(reasons.get(application.id()))
                                    .strip());
                });
    }

    /** Nobody is published without what they are to be awarded for; whom that account steps back from is not named to it. */
    static void require(List<Application> there, String account) {
        var lacking = there.stream().filter(AwardGrounds::lacks).toList();
        lacking.stream()
                .filter(application -> !application.recuses(account))
                .findFirst()
                .ifPresent(application -> {
                    throw refused("notice-without-grounds").with("name", application.name());
                });
        if (!lacking.isEmpty()) {
            throw refused("notice-without-grounds-withheld").with("count", lacking.size());
        }
    }

    private static Refusal refused(String slug) {
        return Refusal.conflict(slug).article(ARTICLE).setting("awardGrounds").field("grounds");
    }
}
