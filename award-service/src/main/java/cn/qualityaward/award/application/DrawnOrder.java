package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/** In which order a step takes its applicants, where that is drawn; whoever lists them knows nothing of the lot. */
public interface DrawnOrder {

    /**
     * @param place from 1
     * @param speaker who answers for the applicant, as it is printed
     */
    record Turn(int place, LocalDate on, LocalTime from, LocalTime until, String speaker) {}

    /** By application; nothing before an order is released. */
    Map<UUID, Turn> of(UUID round, ApplicantKind track, Step step);
}
