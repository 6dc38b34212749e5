package cn.qualityaward.award.training;

import cn.qualityaward.award.dispatch.Sayings;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** When and where the trainings ahead are, for the notice that calls to them (动员培训通知). */
@Component
class TrainingSayings implements Sayings {

    private static final String BLANK = "时间：　　　　　　地点：";

    private final Trainings trainings;

    TrainingSayings(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public Map<String, String> of(UUID round) {
        var ahead = trainings.findByRoundIdOrderById(round).stream()
                .filter(training -> training.attended() == null)
                .map(Training::text)
                .map(SignInSheet::place)
                .collect(Collectors.joining("\n"));
        return Map.of("trainings", ahead.isEmpty() ? BLANK : ahead);
    }
}
