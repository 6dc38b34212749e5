package cn.qualityaward.award.deliberation;

import cn.qualityaward.award.AtTheComposite;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.DeliberationController.Table;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The table of whoever deliberates, as its members are shown it, and what is resolved of it. */
abstract class ProposedList extends AtTheComposite {

    static final Caller MEMBER = seated("member", "leading-group", "member"),
            FREE = seated("free", "leading-group", "member");

    @Autowired
    DeliberationController desk;

    @Autowired
    Deliberation deliberation;

    @BeforeEach
    void oneMemberStepsBackFromNobody() {
        run(() -> TestInterests.none(beans, round, FREE));
    }

    Table table(Caller who) {
        return in(() -> desk.table(round, who));
    }

    static String said(Table table) {
        return JsonMapper.shared().writeValueAsString(table);
    }

    void stepsBack(UUID from) {
        run(() -> TestInterests.declare(beans, round, from, "近亲属在该单位任职", MEMBER));
        run(() -> TestInterests.none(beans, round, MEMBER));
    }

    void resolve(List<Attendee> present, List<Recused> recused) {
        resolve("质量管理模式有推广价值", present, recused);
    }

    void resolve(@Nullable String grounds, List<Attendee> present, List<Recused> recused) {
        run(() -> deliberation.resolve(
                round, text(grounds, present, recused), GROUP, List.of(new Attendee(MEMBER.name(), MEMBER.id()))));
    }

    /** The one for the highest award on these grounds, the other is struck. */
    Text text(@Nullable String grounds, List<Attendee> present, List<Recused> recused) {
        var policy = TestPolicies.parsed(POLICY);
        return new Text(
                List.of(new Endorsement(one, policy.classesOf(TRACK).getFirst().code(), null, grounds)),
                List.of(new Strike(other, "现场问题未整改")),
                policy.classes().stream()
                        .map(AwardClass::code)
                        .map(code -> new Vacancy(code, "无合格对象"))
                        .toList(),
                "示例会纪1号",
                TODAY,
                new Attendance(Form.MEETING, present.size(), present, recused));
    }
}
