package cn.qualityaward.standalone.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Answers whatever form a round asks, plausibly for the questions of the demo and anyhow for others. */
final class FilledIn {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("representative", "示例法人"),
            Map.entry("address", "示例市示例路1号"),
            Map.entry("mainBusiness", "演示：主要产品三个系列，主要销往本地区及周边，近三年市场占有率稳步提高。"),
            Map.entry("green", "演示：实施节水和余热回收改造，单位产品能耗三年下降12%，未发生环境违法。"),
            Map.entry("compliance", "演示：证照齐全并在有效期内，安全生产标准化三级，历次监督抽查全部合格。"),
            Map.entry("system", "演示：质量、环境、职业健康安全管理体系连续有效运行，企业标准覆盖全部产品。"),
            Map.entry("model", "演示：形成“首件确认、过程互检、问题不过夜”的现场质量方法，已在同行业五家单位推广。"),
            Map.entry("position", "演示：营业收入、利税和总资产贡献率居本地区同行业前三位。"),
            Map.entry("results", "演示：一次交验合格率由96.1%提高到98.2%，顾客满意度连续三年高于90分，参与制定地方标准两项。"),
            Map.entry("post", "示例质量主管"),
            Map.entry("contribution", "演示：主持建立工序质量档案，牵头制定作业指导书二十余份，培养质量骨干十余名。"),
            Map.entry("method", "演示：总结出“看、量、记、改”四步现场改进法，在三个班组推广后返工率下降四成。"),
            Map.entry("activities", "演示：每年组织质量月活动和质量改进小组，累计完成改进课题十余项。"),
            Map.entry("ethics", "演示：恪守职业道德，多次作质量公益讲座，在本行业有良好影响。"),
            Map.entry("employerRecord", "演示：任职单位近三年无责任事故，无有重大影响的投诉和不良记录。"));

    private final JsonNode asked;
    private final Map<String, Object> form;
    private final Map<String, Object> questions = new LinkedHashMap<>();

    /** How many items of the self-assessment are written. */
    private int most = Integer.MAX_VALUE;

    private FilledIn(JsonNode asked, Map<String, Object> form) {
        this.asked = asked;
        this.form = form;
    }

    /** The form with its answers; as asked where nothing is asked beyond it. */
    static Map<String, Object> of(JsonNode asked, Map<String, Object> form) {
        var filled = new LinkedHashMap<>(form);
        filled.put("answers", new FilledIn(asked, form).answers());
        return filled;
    }

    /** As a draft stands after the first evening. */
    static Map<String, Object> begun(JsonNode asked, Map<String, Object> form) {
        var filled = new LinkedHashMap<>(form);
        var answers = new FilledIn(asked, form);
        answers.most = 5;
        filled.put("answers", answers.answers());
        return filled;
    }

    private Map<String, Object> answers() {
        for (JsonNode section : asked.path("form").path("sections")) {
            for (JsonNode question : section.path("questions")) {
                if (question.path("required").asBoolean()
                        && holds(section.path("when"))
                        && holds(question.path("when"))) {
                    questions.put(question.path("code").asString(), answer(question));
                }
            }
        }
        Map<String, Object> assessment = new LinkedHashMap<>();
        for (JsonNode category : asked.path("rubric")) {
            for (JsonNode item : category.path("items")) {
                if (assessment.size() == most) {
                    break;
                }
                assessment.put(
                        item.path("code").asString(),
                        "演示：围绕“%s”明确职责和方法，按季度检查改进，近三年主要指标逐年向好。"
                                .formatted(item.path("name").asString()));
            }
        }
        return Map.of("questions", questions, "assessment", assessment);
    }

    private boolean holds(JsonNode when) {
        if (!when.isObject()) {
            return true;
        }
        String of = when.path("of").asString();
        Object value = questions.containsKey(of) ? questions.get(of) : form.get(of);
        List<?> values = value instanceof List<?> several ? several : List.of(String.valueOf(value));
        return when.path("is").valueStream().map(JsonNode::asString).anyMatch(one -> values.contains(one));
    }

    private Object answer(JsonNode question) {
        return switch (question.path("kind").asString()) {
            case "INTEGER" -> 268;
            case "NUMBER" -> 120.5;
            case "DATE" -> "2015-06-01";
            case "YES_NO" -> question.path("code").asString().equals("credit");
            case "CHOICE" -> first(question);
            case "CHOICES" -> List.of(first(question));
            case "TABLE" -> List.of(row(question, 1));
            case "YEARS" -> years(question);
            case "CREDIT_CODE" -> CreditCodes.fictional(9);
            case "IDENTITY_NUMBER" -> "11010519491231002X";
            default -> TEXTS.getOrDefault(question.path("code").asString(), "演示内容");
        };
    }

    private static String first(JsonNode question) {
        return question.path("options").path(0).path("code").asString();
    }

    private List<Object> years(JsonNode question) {
        List<Object> rows = new ArrayList<>();
        int closed = question.path("limit").asInt(3);
        for (int back = 1; back <= closed; back++) {
            Map<String, Object> row = row(question, closed - back + 1);
            row.put("year", asked.path("year").asInt() - back);
            rows.add(row);
        }
        return rows;
    }

    /** @param better the later a year, the better */
    private static Map<String, Object> row(JsonNode question, int better) {
        Map<String, Object> row = new LinkedHashMap<>();
        int place = 0;
        for (JsonNode column : question.path("columns")) {
            int weight = 10_000 / (1 + place * place * 4);
            row.put(
                    column.path("code").asString(),
                    switch (column.path("kind").asString()) {
                        case "INTEGER", "NUMBER" ->
                            column.path("unit").asString().equals("%") ? 10.5 + better : weight + better * weight / 20;
                        case "DATE" -> "2016-03-01";
                        default -> "示例" + column.path("label").asString();
                    });
            place++;
        }
        return row;
    }
}
