package cn.qualityaward.award.expert;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Whose marks are in: they count even after their reviewer has stood down. The module that keeps the sheets knows. */
public interface SubmittedSheets {

    record Submitted(UUID round, ApplicantKind track, int ordinal, UUID application, String account) {}

    /** @return by application the accounts that have submitted */
    Map<UUID, Set<String>> of(UUID round, ApplicantKind track, int ordinal);

    /** @return by application the accounts on whose sheets the step was closed, without those that were voided since */
    Map<UUID, Set<String>> counted(UUID round, ApplicantKind track, int ordinal);

    /** Whatever these accounts have submitted, in all rounds. */
    List<Submitted> by(Collection<String> accounts);
}
