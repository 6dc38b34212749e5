package cn.qualityaward.award.application;

import cn.qualityaward.award.round.StageTallies;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Counts, and nobody's name. */
@Component
class CountedStages implements StageTallies {

    private final Applications applications;

    CountedStages(Applications applications) {
        this.applications = applications;
    }

    @Override
    public List<Tally> of(Collection<UUID> rounds) {
        return applications.counted(rounds);
    }
}
