package cn.qualityaward.tenant.rules;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 评分标准: data, so that another edition is another version. Categories and items are written as rows.
 *
 * @param standard what it rests on
 * @param certainty how sure its source is
 * @param max points of all items together
 * @param gates what must be met before anything is scored
 * @param step 评分档距: marks are per cent and go up by so many; unset, by five, as the standard is scored
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rubric(
        @NotBlank String standard,
        @Nullable String certainty,
        @Min(1) int max,
        @Nullable List<@NotBlank String> gates,
        @Min(1) @Max(50) @Nullable Integer step,
        @NotEmpty List<@Valid Category> categories) {

    /** 类目: a row of code, name, points, kind, items. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Category(
            @NotBlank String code,
            @NotBlank String name,
            @Min(1) int points,
            Scoring scoring,
            @NotEmpty List<@Valid Item> items) {}

    /** 评分项: a row of code, name, points. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Item(
            @NotBlank String code,
            @NotBlank String name,
            @Min(1) int points) {}

    public enum Scoring {
        /** 过程: A-D-L-I */
        PROCESS,
        /** 结果: Le-T-C-I */
        RESULT,
        /** 直接评分: by neither */
        DIRECT
    }
}
