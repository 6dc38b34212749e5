package cn.qualityaward.award.round;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round stands still (中止): every deadline keeps what is left of it. */
public record RoundSuspended(
        UUID subject,
        String reason,
        @Nullable String documentNumber,
        @Nullable UUID matter) implements Fact {

    @Override
    public String article() {
        return "第七条(一)";
    }
}
