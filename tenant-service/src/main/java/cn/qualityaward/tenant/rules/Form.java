package cn.qualityaward.tenant.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 申报表: what an applicant of a kind fills in beyond what every award asks. award-service makes a JSON Schema of it.
 *
 * @param selfAssessment 自评: asked item by item of the rubric
 * @param proofs 证明材料, where the rules name their own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Form(
        @NotBlank @Size(max = 100) String title,
        @Valid @Nullable SelfAssessment selfAssessment,
        @Size(max = 20) List<@Valid Section> sections,
        @Size(max = 30) @Nullable List<@Valid Proof> proofs) {

    static final String CODE = "[a-z][A-Za-z0-9]{0,39}";

    /** What every applicant states, and a condition may rest on. */
    static final Set<String> FACTS =
            Set.of("business", "lossFree", "clean", "topManager", "employerConsents", "publicFunded", "accident");

    /** @param words 每项字数上限 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SelfAssessment(
            @Min(50) @Max(5000) int words,
            @Size(max = 500) @Nullable String help) {}

    /** 关联单位 (第十八条): tables in whose column {@link #ORGANIZATION} award-service looks for reviewers' employers. */
    static final Set<String> AFFILIATES = Set.of("parents", "suppliers", "consultants");

    static final String ORGANIZATION = "organization";

    /** 申报条件 that an applicant proves itself; the others are found from records. */
    static final Set<String> PROVEN = Set.of(
            "registered-in-region",
            "works-in-region",
            "legal-person",
            "operating-years",
            "years-in-quality",
            "lawful-and-green",
            "licences",
            "management-system",
            "model-years",
            "worth-spreading",
            "achievements",
            "leading-scale",
            "no-loss",
            "leading-contribution",
            "accident",
            "clean",
            "creative-contribution",
            "group-activity",
            "ethics",
            "employer-accident",
            "employer-clean",
            "prerequisite-award");

    /** @param condition of Articles 10 and 11, one of {@link #PROVEN} */
    public record Proof(
            @NotBlank @Size(max = 40) String condition,
            @NotBlank @Size(max = 200) String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Section(
            @NotBlank @Size(max = 60) String title,
            @Size(max = 30) @Nullable String article,
            @Size(max = 500) @Nullable String help,
            @Valid @Nullable Condition when,
            @NotEmpty @Size(max = 40) List<@Valid Question> questions) {}

    /**
     * @param limit characters of a line, words (字) of a text, rows of a table, closed years
     * @param least the least number
     * @param most the greatest
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(
            @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String label,
            Kind kind,
            boolean required,
            @Size(max = 30) @Nullable String article,
            @Size(max = 500) @Nullable String help,
            @Valid @Nullable Condition when,
            @Nullable Integer limit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Size(max = 20) @Nullable String unit,
            @Size(min = 2, max = 40) @Nullable List<@Valid Option> options,
            @Size(min = 1, max = 12) @Nullable List<@Valid Column> columns) {}

    public record Option(
            @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String label) {}

    /** Of a table: a line of text, a number or a date. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 100) String label,
            Kind kind,
            @Nullable Integer limit,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Size(max = 20) @Nullable String unit) {}

    /**
     * Asked only where something else has one of these values.
     *
     * @param of another question, or one of {@link #FACTS}
     */
    public record Condition(
            @Pattern(regexp = CODE) String of,
            @NotEmpty @Size(max = 40) List<String> is) {}

    public enum Kind {
        TEXT(1, 500),
        LONG_TEXT(10, 10_000),
        INTEGER,
        NUMBER,
        DATE,
        YES_NO,
        CHOICE,
        CHOICES,
        /** A list whose rows the applicant adds. */
        TABLE(1, 50),
        /** A row for each of the closed fiscal years before the round's. */
        YEARS(1, 5),
        CREDIT_CODE,
        IDENTITY_NUMBER;

        private final int least;
        private final int most;

        Kind() {
            this(0, 0);
        }

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        int least() {
            return least;
        }

        int most() {
            return most;
        }

        boolean limited() {
            return most > 0;
        }

        boolean measured() {
            return this == INTEGER || this == NUMBER;
        }

        boolean chosen() {
            return this == CHOICE || this == CHOICES;
        }

        boolean tabular() {
            return this == TABLE || this == YEARS;
        }

        boolean aCell() {
            return measured() || this == TEXT || this == DATE;
        }
    }

    Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }
}
