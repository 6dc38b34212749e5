package cn.qualityaward.award.application;

import cn.qualityaward.award.round.Procedure.Step;
import java.util.Optional;
import java.util.UUID;

/** 答辩人: who answers for an applicant where a step hears it; whoever prints that knows nothing of who was authorised. */
public interface SpokenFor {

    /** As it is printed; nothing of a step at which nobody is heard. */
    Optional<String> by(UUID application, Step step);
}
