package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** On which days experts were out for a step, as they signed in there; whoever keeps the visits knows. */
public interface DaysOnSite {

    /** By expert. */
    Map<UUID, Set<LocalDate>> of(UUID round, ApplicantKind track, int ordinal);
}
