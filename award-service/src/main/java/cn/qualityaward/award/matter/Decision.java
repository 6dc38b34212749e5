package cn.qualityaward.award.matter;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 决定 on a major matter.
 *
 * @param date of the meeting, or of the last signature on what was circulated
 * @param minutesNumber 会议纪要 number
 * @param published whether it is told to the public
 * @param reason what it rests on; of what the public reads, it reads that too
 */
record Decision(
        @NotBlank @Size(max = 4000) String decision,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 100) String minutesNumber,
        boolean published,
        @Nullable @Size(max = 2000) String reason) {

    void requireWhole(Instant now) {
        if (date.isAfter(ProcedureClock.local(now).toLocalDate())) {
            throw Refusal.invalid("date-in-the-future").field("date").article(Matter.ARTICLE);
        }
        if (published && (reason == null || reason.isBlank())) {
            throw Refusal.invalid("published-without-reason").field("reason").article(Matter.ARTICLE);
        }
    }
}
