package cn.qualityaward.award.round;

import cn.qualityaward.award.audit.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round ends early (取消): nothing more can happen in it, and what happened stays on the record. */
public record RoundCancelled(
        UUID subject,
        String reason,
        @Nullable String documentNumber,
        @Nullable UUID matter) implements Fact {

    @Override
    public String article() {
        return "第七条(一)";
    }
}
