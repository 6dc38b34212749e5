package cn.qualityaward.award.form;

import cn.qualityaward.award.program.Form.Column;
import cn.qualityaward.award.program.Form.Kind;
import cn.qualityaward.award.program.Form.Option;
import cn.qualityaward.award.program.Form.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of one answer. While it is a draft it may be half typed, but no longer and of no other type. */
record QuestionSchema(boolean complete) {

    /** Our one keyword: how many words ({@link Words}) a text may have. */
    static final String MAX_WORDS = "x-maxWords";

    static final String CREDIT_CODE = "credit-code", IDENTITY_NUMBER = "identity-number";

    private static final String WRITTEN = "[^\\s\\u00a0\\u3000]";
    private static final int LINE = 200, TEXT = 2_000, LETTERS_A_WORD = 10, ROWS = 20, CLOSED_YEARS = 3;

    /** 已结束的会计年度: those before the round's, the latest first. */
    static List<Integer> closedYears(Question question, int year) {
        var years = new ArrayList<Integer>();
        for (int back = 1; back <= or(question.limit(), CLOSED_YEARS); back++) {
            years.add(year - back);
        }
        return years;
    }

    ObjectNode of(Question question, int year) {
        return switch (question.kind()) {
            case TEXT -> line(or(question.limit(), LINE));
            case LONG_TEXT -> words(or(question.limit(), TEXT));
            case INTEGER, NUMBER -> number(question.kind(), question.least(), question.most());
            case DATE -> typed("string").put("format", "date");
            case YES_NO -> typed("boolean");
            case CHOICE -> choice(question);
            case CHOICES -> {
                var choices = typed("array").put("uniqueItems", true);
                choices.set("items", choice(question));
                yield question.required() ? filled(choices, "minItems") : choices;
            }
            case TABLE -> {
                var table = typed("array").put("maxItems", or(question.limit(), ROWS));
                table.set("items", row(columns(question), null));
                yield question.required() ? filled(table, "minItems") : table;
            }
            case YEARS -> years(columns(question), closedYears(question, year));
            case CREDIT_CODE -> coded(CREDIT_CODE);
            case IDENTITY_NUMBER -> coded(IDENTITY_NUMBER);
        };
    }

    ObjectNode words(int limit) {
        var text = typed("string").put("maxLength", limit * LETTERS_A_WORD).put(MAX_WORDS, limit);
        return complete ? text.put("pattern", WRITTEN) : text;
    }

    private ObjectNode line(int limit) {
        var line = typed("string").put("maxLength", limit);
        return complete ? line.put("pattern", WRITTEN) : line;
    }

    private ObjectNode coded(String format) {
        var code = typed("string").put("maxLength", 18);
        return complete ? code.put("format", format) : code;
    }

    private ObjectNode number(Kind kind, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        var number = typed(kind == Kind.INTEGER ? "integer" : "number");
        if (complete && least != null) {
            number.put("minimum", least);
        }
        if (complete && most != null) {
            number.put("maximum", most);
        }
        return number;
    }

    private static ObjectNode choice(Question question) {
        var choice = typed("string");
        var codes = choice.putArray("enum");
        (question.options() == null ? List.<Option>of() : question.options()).forEach(one -> codes.add(one.code()));
        return choice;
    }

    private ObjectNode years(List<Column> columns, List<Integer> years) {
        var table = typed("array").put("maxItems", years.size());
        var rows = table.putArray("prefixItems");
        years.forEach(year -> rows.add(row(columns, year)));
        return complete ? table.put("minItems", years.size()) : table;
    }

    /** Every cell is asked. */
    private ObjectNode row(List<Column> columns, @Nullable Integer year) {
        var row = typed("object").put("additionalProperties", false);
        var cells = row.putObject("properties");
        if (year != null) {
            cells.putObject("year").put("const", year);
        }
        columns.forEach(column -> cells.set(column.code(), cell(column)));
        if (complete) {
            var required = row.putArray("required");
            cells.propertyNames().forEach(required::add);
        } else if (year != null) {
            row.putArray("required").add("year");
        }
        return row;
    }

    private ObjectNode cell(Column column) {
        return switch (column.kind()) {
            case INTEGER, NUMBER -> number(column.kind(), column.least(), column.most());
            case DATE -> typed("string").put("format", "date");
            default -> line(or(column.limit(), LINE));
        };
    }

    private static List<Column> columns(Question question) {
        return question.columns() == null ? List.of() : question.columns();
    }

    private ObjectNode filled(ObjectNode list, String keyword) {
        return complete ? list.put(keyword, 1) : list;
    }

    private static int or(@Nullable Integer limit, int otherwise) {
        return limit == null ? otherwise : limit;
    }

    private static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
