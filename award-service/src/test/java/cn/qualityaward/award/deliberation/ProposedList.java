package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.DeliberationController.Table;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Three applicants of one kind at the composite score, whose list the leading group then deliberates on, on real servers. */
abstract class ProposedList extends AsARegion {

    static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    static final ApplicantKind TRACK = TestApplications.ORGANIZATION;
    static final String POLICY = TestPolicies.withStages(
                    "RECOMMENDATION",
                    "QUALIFIED_LIST",
                    "MATERIAL",
                    "COMPOSITE",
                    "DELIBERATION",
                    "APPROVAL",
                    "CONFERRAL")
            .replaceFirst("\"vote\":\\{[^}]*}", "\"vote\":{\"rule\":\"NONE\"}");
    static final Decider OFFICE = new Decider("head", "示例主任", "office/main", null);
    static final Decider GROUP = new Decider("secretary", "示例秘书", "leading-group/main", null);
    static final Caller HEAD = caller("head", "office", "head"),
            OFFICER = caller("officer", "office", "officer"),
            SECRETARY = caller("secretary", "leading-group", "secretary"),
            MEMBER = caller("member", "leading-group", "member"),
            FREE = caller("free", "leading-group", "member");

    @Autowired
    DeliberationController desk;

    @Autowired
    Deliberation deliberation;

    @Autowired
    BeanFactory beans;

    UUID round = new UUID(0, 0);
    UUID one = new UUID(0, 0);
    UUID theirs = new UUID(0, 0);
    UUID leftOut = new UUID(0, 0);

    @BeforeEach
    void threeCameToTheComposite() {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY, TRACK);
            var procedure = Procedure.of(TestPolicies.parsed(POLICY), TRACK);
            one = recommended(procedure, "示例一厂");
            theirs = recommended(procedure, "示例二厂");
            leftOut = recommended(procedure, "示例三厂");
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(progress.gather(round, TRACK, joint), application -> Verdict.PASSED, OFFICE);
            }
        });
        run(() -> TestInterests.none(beans, round, HEAD, OFFICER, SECRETARY, FREE));
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

    /** The one for the highest award on these grounds, theirs is struck. */
    Text text(@Nullable String grounds, List<Attendee> present, List<Recused> recused) {
        var policy = TestPolicies.parsed(POLICY);
        return new Text(
                List.of(new Endorsement(one, policy.classesOf(TRACK).getFirst().code(), null, grounds)),
                List.of(new Strike(theirs, "现场问题未整改")),
                policy.classes().stream()
                        .map(AwardClass::code)
                        .map(code -> new Vacancy(code, "无合格对象"))
                        .toList(),
                "示例会纪1号",
                TODAY,
                new Attendance(Form.MEETING, present.size(), present, recused));
    }

    UUID recommended(Procedure procedure, String name) {
        var by = new Decider("checker", "示例审查", "county/152502", null);
        var application = TestApplications.submitted(applications, round, procedure, name);
        application.check(by, clock.now());
        applications.saveAndFlush(application);
        progress.decide(application.id(), StageKind.RECOMMENDATION, Verdict.PASSED, by);
        return application.id();
    }

    static Caller caller(String account, String kind, String role) {
        return new Caller(account, "示例" + account, Set.of(new Seat(kind, "main", role)));
    }

    static void refused(String slug, ThrowingCallable command) {
        assertThatThrownBy(command).isInstanceOf(Refusal.class).hasMessage(slug);
    }
}
