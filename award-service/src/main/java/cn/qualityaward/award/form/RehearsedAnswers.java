package cn.qualityaward.award.form;

import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Form.Column;
import cn.qualityaward.award.program.Form.Question;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 试运行: answers whatever is found missing until nothing is, as somebody would who fills in a form they do not know. */
@Component
public class RehearsedAnswers {

    private static final String QUESTION = "answers.questions.", ITEM = "answers.assessment[", TEXT = "示例内容";

    private final Questionnaires questionnaires;
    private final JsonMapper json;

    RehearsedAnswers(Questionnaires questionnaires, JsonMapper json) {
        this.questionnaires = questionnaires;
        this.json = json;
    }

    public Answers to(UUID round, ApplicantKind track, Object application) {
        var questionnaire = questionnaires.of(round, track);
        var asked = questionnaire.asked();
        var known = asked.form().questions().collect(Collectors.toMap(Question::code, one -> one));
        var questions = new LinkedHashMap<String, Object>();
        var assessment = new LinkedHashMap<String, String>();
        var filled = (ObjectNode) json.valueToTree(application);
        while (true) {
            var before = questions.size() + assessment.size();
            questionnaire.faults(filled).stream().map(Fault::field).forEach(field -> {
                if (field.startsWith(ITEM)) {
                    assessment.put(field.substring(ITEM.length(), field.length() - 1), TEXT);
                } else {
                    var question = known.get(field.replace(QUESTION, ""));
                    if (question != null) {
                        questions.put(question.code(), answer(question, asked.year()));
                    }
                }
            });
            var answers = new Answers(questions, assessment, List.of());
            if (questions.size() + assessment.size() == before) {
                return answers;
            }
            filled.set("answers", json.valueToTree(answers));
        }
    }

    private static Object answer(Question question, int year) {
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> TEXT;
            case INTEGER, NUMBER -> number(question.least(), question.most());
            case DATE -> (year - 1) + "-01-01";
            case YES_NO -> true;
            case CHOICE -> first(question);
            case CHOICES -> List.of(first(question));
            case TABLE -> List.of(row(question));
            case YEARS ->
                QuestionSchema.closedYears(question, year).stream()
                        .map(closed -> {
                            var row = row(question);
                            row.put("year", closed);
                            return row;
                        })
                        .toList();
            case CREDIT_CODE -> CreditCode.completed("91350100M00010000");
            case IDENTITY_NUMBER -> "11010519491231002X";
        };
    }

    private static Map<String, Object> row(Question question) {
        var row = new LinkedHashMap<String, Object>();
        if (question.columns() != null) {
            question.columns().forEach(column -> row.put(column.code(), cell(column)));
        }
        return row;
    }

    private static Object cell(Column column) {
        return switch (column.kind()) {
            case INTEGER, NUMBER -> number(column.least(), column.most());
            case DATE -> "2000-01-01";
            default -> TEXT;
        };
    }

    private static BigDecimal number(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least != null ? least : most != null ? most.min(BigDecimal.ONE) : BigDecimal.ONE;
    }

    private static String first(Question question) {
        return question.options() == null || question.options().isEmpty()
                ? ""
                : question.options().getFirst().code();
    }
}
