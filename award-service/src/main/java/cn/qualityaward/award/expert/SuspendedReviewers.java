package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Suspensions;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reviewers who declared an interest in an applicant or were found to have one: of the panels of its track, the first. */
@Component
class SuspendedReviewers implements Suspensions {

    private final Panels panels;

    SuspendedReviewers(Panels panels) {
        this.panels = panels;
    }

    @Override
    public List<Suspended> of(Application application) {
        return panels.findByRoundIdAndTrack(application.roundId(), application.track()).stream()
                .flatMap(panel -> panel.laterInterests().suspended(application))
                .collect(Collectors.toMap(
                        Suspended::account,
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(Suspended::at))))
                .values()
                .stream()
                .sorted(Comparator.comparing(Suspended::at))
                .toList();
    }
}
