package cn.qualityaward.gateway.site;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 申报表 of one kind of applicant, as award-service tells it to everybody. */
record AskedForm(Form form, List<Category> rubric) {

    record Form(
            @Nullable String title,
            @Nullable SelfAssessment selfAssessment,
            List<Section> sections,
            List<Proof> proofs) {

        Form {
            proofs = Objects.requireNonNullElse(proofs, List.of());
        }

        /** What a part hangs on, as the form calls it; absent of what every applicant states. */
        public @Nullable String label(Condition condition) {
            return asked(condition).map(Question::label).orElse(null);
        }

        /** An answer it hangs on, as the form calls it; absent where the form gives it no name. */
        public @Nullable String label(Condition condition, String answer) {
            return asked(condition).stream()
                    .flatMap(question -> question.options().stream())
                    .filter(option -> answer.equals(option.code()))
                    .findFirst()
                    .map(Named::label)
                    .orElse(null);
        }

        private Optional<Question> asked(Condition condition) {
            return sections.stream()
                    .flatMap(section -> section.questions().stream())
                    .filter(question -> question.code().equals(condition.of()))
                    .findFirst();
        }
    }

    record Proof(String text) {}

    record Condition(String of, List<String> is) {}

    record SelfAssessment(int words, @Nullable String help) {}

    record Section(
            String title,
            @Nullable String article,
            @Nullable String help,
            @Nullable Condition when,
            List<Question> questions) {}

    record Question(
            String code,
            String label,
            String kind,
            boolean required,
            @Nullable String article,
            @Nullable String help,
            @Nullable Condition when,
            @Nullable Integer limit,
            @Nullable String unit,
            List<Named> options,
            List<Named> columns) {

        Question {
            options = Objects.requireNonNullElse(options, List.of());
            columns = Objects.requireNonNullElse(columns, List.of());
        }
    }

    /** Of an option or a column. */
    record Named(String code, String label) {}

    record Category(String code, String name, int points, List<Item> items) {}

    record Item(String code, String name, int points) {}
}
