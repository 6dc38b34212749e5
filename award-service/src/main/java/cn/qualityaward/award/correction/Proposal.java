package cn.qualityaward.award.correction;

import cn.qualityaward.award.application.Correctable.Kind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected, and why.
 *
 * @param thing its id among those of its kind
 * @param values the fields that are to say something else
 */
record Proposal(
        @NotNull Kind kind,
        @NotBlank @Size(max = 60) String thing,
        @NotEmpty @Size(max = 30) Map<@Size(max = 100) String, @Nullable Object> values,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 100) String documentNumber,
        @NotNull LocalDate documentDate) {

    @SuppressWarnings("NullAway") // what is not sent is refused by its name
    Proposal {
        if (values != null && values.toString().indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no text has such a letter");
        }
    }
}
