package cn.qualityaward.award.conferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many hold or held one award, of one edition and one area; whoever it was revoked from is not counted. */
record HonourTally(
        int year,
        @Nullable UUID round,
        @Nullable String edition,
        String division,
        @Nullable String divisionName,
        String classCode,
        String className,
        long winners) {}
