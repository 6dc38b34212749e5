package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.tenancy.access.Caller;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 更正: what a module keeps locked of an application; whoever corrects it knows none of the modules. */
public interface Correctable {

    enum Kind {
        /** 申报表 */
        FORM("第十三条(一)"),
        /** 逐条审查意见 */
        APPRAISAL("第十三条"),
        /** 真实性、完整性审查意见和部门意见 */
        LOCAL_CHECK("第十三条(一)"),
        /** 推荐意见 */
        RECOMMENDATION("第十三条(一)"),
        /** 形式审查意见、复核意见 */
        EXAMINATION("第十三条(二)"),
        /** 成员单位意见 */
        OPINION("第十三条(二)"),
        /** 对成员单位意见的处理意见 */
        RULING("第十三条(二)"),
        /** 评分表, once its step is closed */
        SHEET("第十三条(三)"),
        /** 社会评价得分 */
        EVALUATION("第二十条");

        private final String article;

        Kind(String article) {
            this.article = article;
        }

        /** Of the step in which it was locked. */
        public String article() {
            return article;
        }
    }

    /**
     * @param id of it among those of its kind
     * @param about what it is about, where there are several: a condition, a step, a day
     * @param unit whose it is, as {@code county/152502}
     * @param open whoever it belongs to may still change it, so it is not corrected
     * @param values what it says, field by field; an empty one is there, too
     */
    record Thing(
            Kind kind,
            String id,
            @Nullable String about,
            String unit,
            boolean open,
            @JsonInclude(content = Include.ALWAYS) Map<String, @Nullable Object> values) {}

    /**
     * @param id of the correction, kept with what it corrected
     * @param values those of its fields that are to say something else
     * @param by whoever confirmed it, for the unit whose it is, and the document it rests on
     */
    record Corrected(UUID id, String thing, Map<String, @Nullable Object> values, String reason, Decider by) {

        /** As a history says it. */
        public String told() {
            return "更正：" + reason;
        }
    }

    Kind kind();

    List<Thing> of(Application application);

    /** Those who may read the thing may read what became of it. */
    boolean mayRead(Caller caller, Application application, String unit);

    /** Units that check, recommend, review and decide read each other's findings of an application they may read. */
    static boolean examines(Caller caller) {
        return caller.sitsIn("county", "department", "association", "office", "leading-group", "government");
    }

    /** Which of its fields this reader may not read (第二十三条). */
    default Set<String> withheld(Caller caller, Application application) {
        return Set.of();
    }

    /**
     * 驳回: it stays as it is; whoever asked whether it should was answered.
     *
     * @param asked those of its fields that were to say something else
     */
    default void kept(Application application, String thing, Set<String> asked) {}

    /** Says it as it should have been said, and takes back or makes up for what was decided by it. */
    void correct(Application application, Corrected corrected);
}
