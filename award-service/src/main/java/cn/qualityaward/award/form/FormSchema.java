package cn.qualityaward.award.form;

import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.Form.Condition;
import cn.qualityaward.award.program.Form.Kind;
import cn.qualityaward.award.program.Form.Question;
import cn.qualityaward.award.program.Form.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of an application under a form. A draft may lack anything; what is complete lacks nothing that
 * is asked. What is not asked is not answered, in either.
 */
final class FormSchema {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Form form;
    private final Collection<String> items;
    private final boolean complete;
    private final QuestionSchema schemas;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private FormSchema(Form form, Collection<String> items, boolean complete) {
        this.form = form;
        this.items = form.selfAssessment() == null ? List.of() : items;
        this.complete = complete;
        this.schemas = new QuestionSchema(complete);
        form.questions().forEach(question -> kinds.put(question.code(), question.kind()));
    }

    /** @param items of the rubric, by their codes */
    static ObjectNode of(Form form, Collection<String> items, int year, boolean complete) {
        return new FormSchema(form, items, complete).schema(year);
    }

    private ObjectNode schema(int year) {
        var questions = object();
        var always = new ArrayList<String>();
        for (var section : form.sections()) {
            for (var question : section.questions()) {
                questions.withObject("properties").set(question.code(), schemas.of(question, year));
                if (question.required() && when(section, question).isEmpty()) {
                    always.add(question.code());
                }
            }
        }
        require(questions, always);
        var answers = object();
        answers.withObject("properties")
                .set("questions", questions)
                .set("assessment", assessment())
                .set("secret", secret());
        var schema = JSON.objectNode().put("$schema", DIALECT).put("type", "object");
        schema.putObject("properties").set("answers", answers);
        var conditions = conditions();
        if (!conditions.isEmpty()) {
            schema.set("allOf", conditions);
        }
        return schema;
    }

    private ObjectNode assessment() {
        var assessment = object();
        var each = form.selfAssessment();
        if (each != null) {
            items.forEach(item -> assessment.withObject("properties").set(item, schemas.words(each.words())));
            require(assessment, items);
        }
        return assessment;
    }

    /** 第二十三条: which answers are declared a trade or technical secret; the self-assessment always may be. */
    private ObjectNode secret() {
        var secret = JSON.objectNode().put("type", "array").put("uniqueItems", true);
        var known = secret.putObject("items").putArray("enum");
        Stream.of(kinds.keySet(), items, Set.of(Answers.SUMMARY))
                .flatMap(Collection::stream)
                .distinct()
                .forEach(known::add);
        return secret;
    }

    /** What is asked only under a condition, condition by condition. */
    private ArrayNode conditions() {
        var groups = new LinkedHashMap<List<Condition>, List<Question>>();
        for (var section : form.sections()) {
            for (var question : section.questions()) {
                var when = when(section, question);
                if (!when.isEmpty()) {
                    groups.computeIfAbsent(when, none -> new ArrayList<>()).add(question);
                }
            }
        }
        var rules = JSON.arrayNode();
        groups.forEach((when, questions) -> rules.add(rule(when, questions)));
        return rules;
    }

    private ObjectNode rule(List<Condition> when, List<Question> questions) {
        var rule = JSON.objectNode();
        var all = rule.putObject("if").putArray("allOf");
        when.forEach(one -> all.add(holds(one)));
        var required = questions.stream()
                .filter(Question::required)
                .map(Question::code)
                .toList();
        if (complete && !required.isEmpty()) {
            rule.set("then", within(require(JSON.objectNode(), required), false));
        }
        var none = JSON.objectNode();
        questions.forEach(question ->
                none.withObject("properties").putObject(question.code()).putObject("not"));
        rule.set("else", within(none, false));
        return rule;
    }

    private static List<Condition> when(Section section, Question question) {
        return Stream.of(section.when(), question.when())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private ObjectNode holds(Condition condition) {
        var of = condition.of();
        var fact = Form.FACTS.contains(of);
        var yesOrNo = fact ? !of.equals("accident") : kinds.get(of) == Kind.YES_NO;
        var said = JSON.objectNode();
        var value = said.putObject("properties").putObject(of);
        said.putArray("required").add(of);
        var values = (kinds.get(of) == Kind.CHOICES ? value.putObject("contains") : value).putArray("enum");
        condition.is().forEach(one -> {
            if (yesOrNo) {
                values.add(Boolean.parseBoolean(one));
            } else {
                values.add(one);
            }
        });
        return fact ? said : within(said, true);
    }

    /** What is said of the questions, said of the application. */
    private static ObjectNode within(ObjectNode questions, boolean present) {
        var application = JSON.objectNode();
        var answers = application.putObject("properties").putObject("answers");
        answers.putObject("properties").set("questions", questions);
        if (present) {
            answers.putArray("required").add("questions");
            application.putArray("required").add("answers");
        }
        return application;
    }

    private static ObjectNode object() {
        var object = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        object.putObject("properties");
        return object;
    }

    private ObjectNode require(ObjectNode object, Collection<String> codes) {
        if (complete && !codes.isEmpty()) {
            var required = object.putArray("required");
            codes.forEach(required::add);
        }
        return object;
    }
}
