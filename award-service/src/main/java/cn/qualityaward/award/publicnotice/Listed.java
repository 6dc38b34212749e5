package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.AwardClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name on the list, with what the public may know of it.
 *
 * @param className none on a list made before there were candidates
 * @param grounds 授奖理由, where the list was resolved with one
 */
record Listed(
        UUID application,
        String name,
        String division,
        ApplicantKind track,
        @Nullable String className,
        @Nullable String grounds) {

    /** Track by track, the highest class first. */
    static List<Listed> of(Collection<Application> there, Policy policy) {
        return there.stream()
                .sorted(Comparator.comparing(Application::track)
                        .thenComparingInt(application -> awardClass(application, policy)
                                .map(AwardClass::level)
                                .orElse(0)))
                .map(application -> new Listed(
                        application.id(),
                        application.name(),
                        application.division(),
                        application.track(),
                        awardClass(application, policy).map(AwardClass::name).orElse(null),
                        application.grounds()))
                .toList();
    }

    private static Optional<AwardClass> awardClass(Application application, Policy policy) {
        return Optional.ofNullable(application.classCode()).map(policy::awardClass);
    }
}
