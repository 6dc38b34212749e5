package cn.qualityaward.award.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.form.Questionnaire.Asked;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Form;
import cn.qualityaward.award.program.Form.Condition;
import cn.qualityaward.award.program.Form.Kind;
import cn.qualityaward.award.program.Form.Option;
import cn.qualityaward.award.program.Form.Proof;
import cn.qualityaward.award.program.Form.Question;
import cn.qualityaward.award.program.Form.Section;
import cn.qualityaward.award.program.Form.SelfAssessment;
import cn.qualityaward.award.program.ReviewRules.Category;
import cn.qualityaward.award.program.ReviewRules.Item;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.official.RollDocx;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** 第二十条: what an announced round asks is everybody's to read, and of no other round anybody's. */
class PublicFormTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);

    @Autowired
    PublicForms forms;

    @Test
    void showsTheFormOfWhatIsAnnouncedAlone() throws IOException {
        var round = in(() -> TestRounds.announced(rounds, db, TODAY, TODAY.plusDays(9)));
        assertThat(in(() -> forms.asked(round, ApplicantKind.ORGANIZATION)).year())
                .isBetween(TODAY.getYear() - 1, TODAY.getYear());
        refused(() -> in(() -> forms.asked(round, ApplicantKind.INDIVIDUAL)));
        refused(() -> in(another(), () -> forms.asked(round, ApplicantKind.ORGANIZATION)));
        refused(() -> in(() -> forms.asked(UUID.randomUUID(), ApplicantKind.ORGANIZATION)));
        run(() -> db.sql("update award.round set announced_at = null where id = ?")
                .param(round)
                .update());
        refused(() -> in(() -> forms.asked(round, ApplicantKind.ORGANIZATION)));
    }

    @Test
    void isPrintedEmptyWithWhateverIsAsked() throws IOException {
        var question = new Question(
                "output",
                "年产值",
                Kind.NUMBER,
                true,
                null,
                "按审计报告填写",
                new Condition("scale", List.of("large", "middle")),
                null,
                null,
                null,
                "万元",
                null,
                null);
        var scale = new Question(
                "scale",
                "规模",
                Kind.CHOICE,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Option("large", "大型"), new Option("middle", "中型"), new Option("small", "小型")),
                null);
        var form = new Form(
                "申报表",
                new SelfAssessment(800, null),
                List.of(new Section(
                        "经营情况", null, null, new Condition("business", List.of("true")), List.of(scale, question))),
                List.of(new Proof("clean", "信用报告")));
        var rubric = List.of(new Category("4.1", "领导", 110, "PROCESS", List.of(new Item("4.1.2", "高层领导的作用", 50))));
        var json = JsonMapper.shared().createObjectNode();
        var blank = BlankForm.of("示例质量奖", ApplicantKind.ORGANIZATION, new Asked(form, rubric, 2026, json, json));
        assertThat(blank.title()).startsWith("示例质量奖申报表");
        assertThat(blank.rows())
                .contains(List.of("【经营情况】", "“从事生产、服务经营活动”为“是”的填写", ""))
                .contains(List.of("年产值", "必填；“规模”为“大型”或者“中型”的填写；单位：万元；按审计报告填写", ""))
                .contains(List.of("证明材料：信用报告", "随表附送，在右栏写明份数", ""))
                .contains(List.of("自评 4.1.2 高层领导的作用", "不超过800字", ""));
        assertThat(RollDocx.print(blank)).isNotEmpty();
    }

    private static void refused(ThrowingCallable command) {
        assertThatThrownBy(command).hasMessage("not-found");
    }
}
