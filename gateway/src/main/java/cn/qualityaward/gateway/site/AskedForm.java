package cn.qualityaward.gateway.site;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 申报表 of one kind of applicant, as award-service tells it to everybody. */
record AskedForm(Form form, List<Category> rubric) {

    record Form(@Nullable String title, @Nullable SelfAssessment selfAssessment, List<Section> sections) {}

    record SelfAssessment(int words, @Nullable String help) {}

    record Section(
            String title,
            @Nullable String article,
            @Nullable String help,
            @Nullable Object when,
            List<Question> questions) {}

    record Question(
            String label,
            String kind,
            boolean required,
            @Nullable String article,
            @Nullable String help,
            @Nullable Object when,
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
    record Named(String label) {}

    record Category(String code, String name, int points, List<Item> items) {}

    record Item(String code, String name, int points) {}
}
