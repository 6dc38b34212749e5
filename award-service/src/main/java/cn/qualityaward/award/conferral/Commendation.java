package cn.qualityaward.award.conferral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 通报表彰: by which document, on which day, and until when what it confers is valid. */
record Commendation(
        UUID round,
        String awardName,
        int year,
        LocalDate on,
        @Nullable LocalDate validTo,
        String documentNumber) {}
