package cn.qualityaward.award.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found of one item.
 *
 * @param strengths 优势
 * @param improvements 改进机会, and what is to be looked at on site
 * @param evidence what it rests on; told only where there is some, as before there was any
 */
record Note(
        @NotNull @Size(max = 2_000) String strengths,
        @NotNull @Size(max = 2_000) String improvements,

        @Nullable @Size(max = 20) @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@NotNull @Valid Cited> evidence) {

    List<Cited> cited() {
        return evidence == null ? List.of() : evidence;
    }

    boolean blank() {
        return strengths.isBlank() && improvements.isBlank() && cited().isEmpty();
    }
}
