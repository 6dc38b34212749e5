package cn.qualityaward.award.training;

import cn.qualityaward.award.expert.AttendedTrainings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ExpertsTrained implements AttendedTrainings {

    private final Trainings trainings;

    ExpertsTrained(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public Map<UUID, List<Attended>> of(Collection<UUID> experts) {
        var attended = new HashMap<UUID, List<Attended>>();
        if (!experts.isEmpty()) {
            for (var training : trainings.attendedBy(experts)) {
                var text = training.text();
                var told = new Attended(
                        training.id(),
                        text.subject(),
                        text.on(),
                        !training.sheets().isEmpty());
                training.experts()
                        .forEach(expert -> attended.computeIfAbsent(expert, any -> new ArrayList<>())
                                .add(told));
            }
        }
        return attended;
    }
}
