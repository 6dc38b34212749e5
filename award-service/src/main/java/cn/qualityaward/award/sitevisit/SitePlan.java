package cn.qualityaward.award.sitevisit;

import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 现场评审实施方案 of one applicant.
 *
 * @param from the day of the opening meeting
 * @param to the day of the closing meeting
 * @param leader 组长, of those who review the applicant
 * @param observers 观察员, by name and whom they are from
 * @param items what is to be looked at, as the material review left it
 */
record SitePlan(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotBlank @Size(max = 200) String place,
        @NotNull UUID leader,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 100) String> observers,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 500) String> items,
        @NotNull @Size(max = 2_000) String notes) {

    void check() {
        if (to.isBefore(from)) {
            throw Refusal.invalid("site-plan-dates").field("to").article(StageKind.SITE.article());
        }
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
