package cn.qualityaward.award.form;

import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.Form.Kind;
import cn.qualityaward.award.program.ReviewRules.Category;
import cn.qualityaward.award.program.ReviewRules.Item;
import com.networknt.schema.Schema;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a round asks of a kind of applicant beyond what every round asks. */
public final class Questionnaire {

    /**
     * As the screens lay it out, with what both sides check by.
     *
     * @param rubric what is assessed item by item, where it is
     * @param year of the round: the closed fiscal years are those before it
     */
    public record Asked(Form form, List<Category> rubric, int year, JsonNode draft, JsonNode complete) {}

    private final Asked asked;
    private final Schema draft;
    private final Schema complete;

    Questionnaire(Form form, List<Category> rubric, int year) {
        var assessed = form.selfAssessment() == null ? List.<Category>of() : rubric;
        var items = assessed.stream()
                .flatMap(category -> category.items().stream())
                .map(Item::code)
                .toList();
        this.asked = new Asked(
                form, assessed, year, FormSchema.of(form, items, year, false), FormSchema.of(form, items, year, true));
        this.draft = Dialect.read(asked.draft());
        this.complete = Dialect.read(asked.complete());
    }

    public Asked asked() {
        return asked;
    }

    /** Of an application as far as it is written. */
    List<Fault> draftFaults(JsonNode application) {
        return faults(draft, application);
    }

    List<Fault> faults(JsonNode application) {
        return faults(complete, application);
    }

    private static List<Fault> faults(Schema schema, JsonNode application) {
        return schema.validate(application).stream()
                .map(Fault::of)
                .distinct()
                .sorted(Comparator.comparing(Fault::field))
                .toList();
    }

    /** What is asked, by its code, as the form calls it; and what every form has that may be a secret, too. */
    public Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        labels.put(Answers.SUMMARY, "自评报告");
        asked.form().questions().forEach(question -> labels.put(question.code(), question.label()));
        asked.rubric().stream()
                .flatMap(category -> category.items().stream())
                .forEach(item -> labels.put(item.code(), item.code() + " " + item.name()));
        return labels;
    }

    /** The questions whose answers name a person: fewer read them, declared or not. */
    public Set<String> personal() {
        return asked.form()
                .questions()
                .filter(question -> question.kind() == Kind.IDENTITY_NUMBER)
                .map(Form.Question::code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
