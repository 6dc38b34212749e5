package cn.qualityaward.award.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which trainings experts attended. The module that keeps the trainings knows. */
public interface AttendedTrainings {

    /** @param proven whether a signed sheet lies there */
    record Attended(UUID training, String subject, LocalDate on, boolean proven) {}

    /** @return by expert, the latest first; nothing for whoever attended none */
    Map<UUID, List<Attended>> of(Collection<UUID> experts);
}
