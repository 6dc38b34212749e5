package cn.qualityaward.award.application;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.UUID;

/** What a closed stage found is another by a correction: whatever was added up from it is to be added up again. */
public interface StageRescored {

    UUID round();

    ApplicantKind track();
}
