package cn.qualityaward.tenant.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** What an applicant of a kind fills in (申报表) beyond what every tenant asks. */
public record Form(@NotBlank String title, @NotEmpty List<@Valid Question> questions) {

    public record Question(
            @NotBlank String code,
            @NotBlank String label,
            boolean required,
            @Min(1) @Max(20000) int maxLength) {}
}
