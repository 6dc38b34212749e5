package cn.qualityaward.award.conferral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on file of one honour, as it is entered or corrected.
 *
 * @param edition 届次, as its documents call it
 * @param industry 行业, where it is known
 * @param number 证书编号; old certificates may bear none
 * @param alsoKnown names and credit codes under which the same winner goes on
 */
record HonourRecord(
        @Min(1990) @Max(2200) int year,
        @Size(max = 100) @Nullable String edition,
        @NotBlank @Size(max = 50) String classCode,
        @NotBlank @Size(max = 200) String winner,
        @Size(max = 18) @Nullable String creditCode,
        @NotBlank @Size(max = 12) String division,
        @Size(max = 100) @Nullable String industry,
        @NotNull LocalDate conferredOn,
        @Nullable LocalDate validTo,
        @NotBlank @Size(max = 100) String documentNumber,
        @Size(max = 100) @Nullable String number,
        @NotNull @Size(max = 20) List<@NotNull @Valid Alias> alsoKnown) {

    /** @param identity a name or a credit code */
    record Alias(
            @NotNull Change change,
            @NotBlank @Size(max = 200) String identity) {}

    enum Change {
        /** 更名 */
        RENAMED,
        /** 合并 */
        MERGED,
        /** 分立 */
        SPLIT
    }
}
