package cn.qualityaward.award.sitevisit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 首次会议 or 末次会议 as it was signed in.
 *
 * @param at when that was entered
 * @param onPaper whether the office took it from the page that was signed there
 */
record Meeting(Kind kind, Attendance attendance, Instant at, String by, boolean onPaper) {

    enum Kind {
        OPENING,
        CLOSING;

        String title() {
            return this == OPENING ? "首次会议" : "末次会议";
        }
    }

    /**
     * Who was there, from which side.
     *
     * @param team of those whom the plan names
     * @param applicant for the one that is visited, with what they are there
     * @param others observers, and whoever came besides
     * @param reason why it is entered once more
     */
    record Attendance(
            @NotNull LocalDate on,
            @NotEmpty Set<@NotNull UUID> team,
            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> applicant,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> others,
            @Nullable @Size(max = 1_000) String reason) {}
}
