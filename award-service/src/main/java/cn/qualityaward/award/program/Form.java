package cn.qualityaward.award.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 申报表: what the review rules ask of a kind of applicant.
 *
 * @param selfAssessment asked item by item of the rubric, where the rules say so
 * @param proofs 证明材料, where the rules name their own
 */
public record Form(
        @Size(max = 100) String title,
        @Valid @Nullable SelfAssessment selfAssessment,
        @Size(max = 20) List<@Valid @NotNull Section> sections,
        @Size(max = 30) @Nullable List<@Valid @NotNull Proof> proofs) {

    private static final Form NONE = new Form("", null, List.of(), null);

    /** A rule of an older make, or none: nothing is asked. */
    public Form {
        sections = sections == null ? List.of() : sections;
    }

    public static Form none() {
        return NONE;
    }

    /** @param words 每项字数上限 */
    public record SelfAssessment(
            @Min(1) @Max(5_000) int words, @Nullable String help) {}

    /** What proves a condition of Articles 10 and 11. */
    public record Proof(
            @NotNull @Size(max = 40) String condition,
            @NotNull @Size(max = 200) String text) {}

    /** @param when asked only then */
    public record Section(
            String title,
            @Nullable String article,
            @Nullable String help,
            @Valid @Nullable Condition when,
            @Size(max = 40) List<@Valid @NotNull Question> questions) {

        public Section {
            questions = questions == null ? List.of() : questions;
        }
    }

    /**
     * @param limit characters of a line, words (字) of a text, rows of a table, closed years
     * @param least the least number
     * @param most the greatest
     */
    public record Question(
            @NotNull @Pattern(regexp = CODE) String code,
            String label,
            @NotNull Kind kind,
            boolean required,
            @Nullable String article,
            @Nullable String help,
            @Valid @Nullable Condition when,
            @Min(1) @Max(10_000) @Nullable Integer limit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String unit,
            @Size(max = 40) @Nullable List<@Valid @NotNull Option> options,
            @Size(max = 12) @Nullable List<@Valid @NotNull Column> columns) {}

    public static final String CODE = "[a-z][A-Za-z0-9]{0,39}";

    public record Option(@NotNull @Pattern(regexp = CODE) String code, String label) {}

    /** Of a table: a line of text, a number or a date. */
    public record Column(
            @NotNull @Pattern(regexp = CODE) String code,
            String label,
            @NotNull Kind kind,
            @Min(1) @Max(10_000) @Nullable Integer limit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String unit) {}

    /**
     * Asked only where something else has one of these values.
     *
     * @param of another question, or one of {@link #FACTS}
     */
    public record Condition(
            @NotNull @Pattern(regexp = CODE) String of,
            @NotEmpty @Size(max = 40) List<@NotNull String> is) {}

    /** What every applicant states, and a condition may rest on. */
    public static final List<String> FACTS =
            List.of("business", "lossFree", "clean", "topManager", "employerConsents", "publicFunded", "accident");

    public enum Kind {
        TEXT,
        LONG_TEXT,
        INTEGER,
        NUMBER,
        DATE,
        YES_NO,
        CHOICE,
        CHOICES,
        /** A list whose rows the applicant adds. */
        TABLE,
        /** A row for each of the closed fiscal years before the round's. */
        YEARS,
        CREDIT_CODE,
        IDENTITY_NUMBER
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }
}
