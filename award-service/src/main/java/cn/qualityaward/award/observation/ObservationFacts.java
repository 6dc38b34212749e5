package cn.qualityaward.award.observation;

import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.paper.SignedPage;
import java.util.Map;
import java.util.UUID;

/** What happens to an observation; who was invited by name is not for the record. */
final class ObservationFacts {

    private ObservationFacts() {}

    interface ObservationFact extends Fact {
        @Override
        default String article() {
            return Observation.ARTICLE;
        }
    }

    record ObservationPlanned(UUID subject, UUID round, Observation.Plan plan, int invited)
            implements ObservationFact {}

    record ObservationChanged(UUID subject, Observation.Plan plan, int invited) implements ObservationFact {}

    record ObservationRecorded(UUID subject, Map<Guest.Kind, Long> came) implements ObservationFact {}

    record ObservationSheetKept(UUID subject, SignedPage page) implements ObservationFact {}
}
