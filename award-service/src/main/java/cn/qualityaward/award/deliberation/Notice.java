package cn.qualityaward.award.deliberation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * 会议通知.
 *
 * @param chair 主持人
 * @param called 应到人员
 */
record Notice(
        @NotNull LocalDate on,
        @NotNull LocalTime from,
        @NotBlank @Size(max = 200) String place,
        @NotBlank @Size(max = 50) String chair,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 500) String> agenda,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Attendee> called) {

    /** Who is invited stands for itself. */
    boolean saysAs(Notice other) {
        return inviting(other.called()).equals(other);
    }

    Notice inviting(List<Attendee> others) {
        return new Notice(on, from, place, chair, agenda, others);
    }

    boolean namesTwice() {
        return Attendee.namedTwice(called);
    }
}
