package cn.qualityaward.award.application;

import cn.qualityaward.award.application.ApplicationForm.Accident;
import cn.qualityaward.award.form.Answers;
import cn.qualityaward.award.program.Policy.RecommendPath;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A form with nothing wanting. */
public final class TestForms {

    private static final JsonMapper JSON = new JsonMapper();

    private TestForms() {}

    public static ApplicationForm complete() {
        return form("示例乳业有限公司", "91350100M000100Y43");
    }

    /** Without a credit code, so that several may stand in one round. */
    static ApplicationForm named(String name) {
        return form(name, null);
    }

    public static ApplicationForm by(@Nullable RecommendPath path, @Nullable String recommender) {
        return form("示例乳业有限公司", "91350100M000100Y43", path, recommender, Accident.NONE);
    }

    public static ApplicationForm holding(String certificate) {
        return form("示例乳业有限公司", "91350100M000100Y43", null, null, Accident.NONE, certificate);
    }

    /** The same with another self-assessment. */
    public static ApplicationForm summarized(String summary) {
        return form("示例乳业有限公司", "91350100M000100Y43", null, null, Accident.NONE, null, summary);
    }

    /** The same with passages that are declared a secret. */
    public static ApplicationForm declaring(String... passages) {
        return saying(Map.of("secrets", List.of(passages)));
    }

    /** The same whose self-assessment is declared a secret as a whole. */
    public static ApplicationForm declaringItsReport() {
        return saying(Map.of("answers", Map.of("secret", List.of("summary"))));
    }

    public static ApplicationForm empty() {
        return JSON.convertValue(Map.of(), ApplicationForm.class);
    }

    /** Of somebody else. */
    public static ApplicationForm other() {
        return form("示例化工有限公司", "91350211M000100Y46");
    }

    /** The same without 真实性承诺. */
    public static ApplicationForm undeclared() {
        return saying(Map.of("truthful", false));
    }

    /** The same, but for what is said here. */
    public static ApplicationForm saying(Map<String, Object> otherwise) {
        var said = new HashMap<>(JSON.convertValue(complete(), new TypeReference<Map<String, Object>>() {}));
        said.putAll(otherwise);
        return JSON.convertValue(said, ApplicationForm.class);
    }

    public static ApplicationForm after(Accident accident) {
        return form("示例乳业有限公司", "91350100M000100Y43", null, null, accident);
    }

    private static ApplicationForm form(String name, @Nullable String creditCode) {
        return form(name, creditCode, null, null, Accident.NONE);
    }

    private static ApplicationForm form(
            String name,
            @Nullable String creditCode,
            @Nullable RecommendPath path,
            @Nullable String recommender,
            Accident accident) {
        return form(name, creditCode, path, recommender, accident, null);
    }

    private static ApplicationForm form(
            String name,
            @Nullable String creditCode,
            @Nullable RecommendPath path,
            @Nullable String recommender,
            Accident accident,
            @Nullable String certificate) {
        return form(name, creditCode, path, recommender, accident, certificate, "自评报告");
    }

    private static ApplicationForm form(
            String name,
            @Nullable String creditCode,
            @Nullable RecommendPath path,
            @Nullable String recommender,
            Accident accident,
            @Nullable String certificate,
            String summary) {
        return new ApplicationForm(
                name,
                "152502",
                creditCode,
                LocalDate.of(2010, 1, 1),
                "食品",
                true,
                true,
                true,
                null,
                null,
                null,
                "示例联系人",
                "0479-0000000",
                summary,
                List.of(),
                true,
                path,
                recommender,
                LocalDate.of(2015, 1, 1),
                accident,
                false,
                certificate,
                Answers.none());
    }
}
