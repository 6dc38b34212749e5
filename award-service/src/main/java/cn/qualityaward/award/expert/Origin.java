package cn.qualityaward.award.expert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 来源地区: from whose pool an expert came along, and what that region's office confirmed. */
record Origin(
        UUID letter,
        String code,
        String from,
        List<Letter.Trained> trainings,
        @Nullable Instant poolSince,
        Instant consentedAt,
        Instant confirmedAt,
        Instant broughtAt) {

    static Origin of(Letter letter, Instant now) {
        return new Origin(
                letter.id(),
                letter.from().code(),
                letter.from().name(),
                letter.trainings(),
                letter.poolSince(),
                letter.consentedAt(),
                letter.confirmedAt(),
                now);
    }
}
