package cn.qualityaward.award.conferral;

import cn.qualityaward.award.program.ApplicantKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who won what; {@code creditCode} tells whether the same organization wins the same award again. */
record Winner(
        UUID application,
        String number,
        String name,
        String account,
        @Nullable String creditCode,
        String division,
        String divisionName,
        @Nullable String industry,
        ApplicantKind kind,
        String classCode,
        String className,
        boolean publicFunded) {}
