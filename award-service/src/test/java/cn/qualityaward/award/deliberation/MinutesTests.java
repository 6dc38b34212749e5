package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Progress.Verdict;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.award.deliberation.Resolution.Endorsement;
import cn.qualityaward.award.deliberation.Resolution.Strike;
import cn.qualityaward.award.deliberation.Resolution.Text;
import cn.qualityaward.award.eligibility.TestRechecks;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.program.Vacancy;
import cn.qualityaward.award.publicnotice.TestNotices;
import cn.qualityaward.award.replay.Replayable;
import cn.qualityaward.award.replay.Replayable.Finding;
import cn.qualityaward.award.replay.Replayable.Flaw;
import cn.qualityaward.award.replay.Replayable.Part;
import cn.qualityaward.award.replay.Replayable.Replayed;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** 审议纪要: what the documents of a round may tell of how its list was resolved. */
class MinutesTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Decider HEAD = new Decider("head", "主任", "office/main", null),
            GROUP = new Decider("secretary", "秘书", "leading-group/main", null);
    private static final String POLICY = TestPolicies.withStages(
            "RECOMMENDATION", "QUALIFIED_LIST", "MATERIAL", "DELIBERATION", "APPROVAL", "CONFERRAL");

    private static final String UNCOUNTED = POLICY.replace("\"quorumPercent\":67", "\"quorumPercent\":null");
    private static final List<Attendee> CAME =
            Stream.of("示例成员甲", "示例成员乙", "示例成员丙", "示例成员丁").map(Attendee::guest).toList();

    @Autowired
    Deliberation deliberation;

    @Autowired
    MinutesSayings minutes;

    @Autowired
    List<Replayable> replayables;

    @Autowired
    BeanFactory beans;

    private UUID round = new UUID(0, 0);
    private UUID endorsed = new UUID(0, 0);
    private UUID struck = new UUID(0, 0);

    @BeforeEach
    void twoCameToTheDeliberation() {
        begin(POLICY);
    }

    private void begin(String policy) {
        run(() -> {
            round = TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), policy);
            var procedure = Procedure.of(TestPolicies.parsed(policy), TestApplications.ORGANIZATION);
            endorsed = recommended(round, procedure, "示例一厂", HEAD);
            struck = recommended(round, procedure, "示例二厂", HEAD);
            for (var joint : List.of(StageKind.QUALIFIED_LIST, StageKind.MATERIAL)) {
                progress.close(
                        progress.gather(round, TestApplications.ORGANIZATION, joint),
                        application -> Verdict.PASSED,
                        HEAD);
            }
        });
    }

    @Test
    void tellWhoSatWhoSteppedBackAndWhomTheyStruck() {
        assertThat(in(() -> minutes.of(round))).isEmpty();
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of(new Recused("示例成员乙", null, struck, "近亲属任职"))));
        assertThat(in(() -> minutes.of(round)))
                .containsEntry("present", "示例成员甲、示例成员乙、示例成员丙、示例成员丁")
                .containsEntry("recused", "示例成员乙（示例二厂，近亲属任职）")
                .containsEntry("struck", "示例二厂（自愿退出）")
                .containsEntry("order", "示例一厂（现场评审发现问题较多）")
                .hasEntrySatisfying("met", met -> assertThat(met).endsWith("日（会议审议，应到4人，实到4人）"))
                .hasEntrySatisfying("vacant", vacant -> assertThat(vacant).contains("（无合格对象）"));
    }

    @Test
    void tellNothingOfWhatNobodyWroteDown() {
        assertThat(UNCOUNTED).isNotEqualTo(POLICY);
        begin(UNCOUNTED);
        resolve(null);
        assertThat(in(() -> applications.required(endorsed).grounds())).isEqualTo("质量管理模式有推广价值");
        assertThat(in(() -> minutes.of(round)))
                .containsEntry("present", "无")
                .containsEntry("recused", "无")
                .hasEntrySatisfying("met", met -> assertThat(met).endsWith("日"));
    }

    @Test
    void sayWhoCameWhereThePolicyNamesAQuorum() {
        assertThatThrownBy(() -> resolve(null)).hasMessage("attendance-missing");
        var stepping = List.of(new Recused("示例成员甲", null, endorsed, "示例"), new Recused("示例成员乙", null, endorsed, "示例"));
        assertThatThrownBy(() -> resolve(new Attendance(Form.MEETING, 4, CAME, stepping)))
                .hasMessage("quorum-not-met");
    }

    /** A policy that deliberates without a vote names a quorum of its own. */
    @Test
    void aQuorumOfTheDeliberationNeedsNoVote() {
        var own = UNCOUNTED.replace("\"deliberationQuorum\":null", "\"deliberationQuorum\":75");
        assertThat(own).isNotEqualTo(UNCOUNTED);
        begin(own);
        assertThatThrownBy(() -> resolve(null)).hasMessage("attendance-missing");
        assertThatThrownBy(() -> resolve(new Attendance(Form.MEETING, 4, CAME.subList(0, 2), List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.properties()).containsEntry("setting", "deliberationQuorum"));
        resolve(new Attendance(Form.MEETING, 4, CAME.subList(0, 3), List.of()));
        assertThat(in(() -> deliberation.resolved(round))).isPresent();
    }

    @Test
    void whoeverIsNotOnTheListIsNobodysToStepBackFrom() {
        var stranger = new Attendance(
                Form.CIRCULATION,
                3,
                List.of(Attendee.guest("示例成员甲")),
                List.of(new Recused("示例成员甲", null, round, "示例")));
        assertThatThrownBy(() -> resolve(stranger)).hasMessage("recused-not-there");
        assertThat(in(() -> deliberation.resolved(round))).isEmpty();
    }

    @Test
    void anAwardOrANameChangedPastUsIsFoundByTheReplay() {
        assertThat(replayed(Part.RESOLUTION).checked()).isZero();
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of()));
        assertThat(replayed(Part.RESOLUTION).checked()).isOne();
        assertThat(replayed(Part.RESOLUTION).findings()).isEmpty();
        pastUs("update application set class_code = 'NOMINATION', grounds = '示例' where id = '" + endorsed + "'");
        pastUs("update application set ordinal = ordinal + 1 where id = '" + struck + "'");
        var classes = TestPolicies.parsed(POLICY).classes();
        assertThat(replayed(Part.RESOLUTION).findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactlyInAnyOrder(
                        tuple(
                                Flaw.DIFFERENT,
                                endorsed,
                                classes.get(1).name(),
                                classes.get(0).name()),
                        tuple(Flaw.DIFFERENT, endorsed, "示例", "质量管理模式有推广价值"),
                        tuple(Flaw.DIFFERENT, struck, "PASSED", "FAILED"));
    }

    @Test
    void aResolutionChangedPutInOrTakenOutPastUsIsFoundByTheReplay() {
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of()));
        pastUs("update resolution set text = jsonb_set(text, '{minutesNumber}', '\"示例纪要2号\"')");
        assertThat(replayed(Part.RESOLUTION).findings())
                .extracting(Finding::flaw)
                .containsExactly(Flaw.CHANGED);
        pastUs("delete from resolution");
        assertThat(replayed(Part.RESOLUTION).findings())
                .extracting(Finding::flaw)
                .containsExactly(Flaw.MISSING);
        begin(POLICY);
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of()));
        pastUs("delete from record_value where content like '%示例纪要1号%'");
        assertThat(replayed(Part.RESOLUTION).findings())
                .extracting(Finding::flaw)
                .containsExactly(Flaw.ADDED);
    }

    /** What is sealed when it is published is what was resolved, not what the database was made to say between the two. */
    @Test
    void anAwardChangedBetweenTheResolutionAndTheNoticeIsFoundInTheNotice() {
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of()));
        publish();
        assertThat(replayed(Part.NOTICE).checked()).isOne();
        assertThat(replayed(Part.NOTICE).findings()).isEmpty();
        begin(POLICY);
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of()));
        pastUs("update application set class_code = 'NOMINATION' where id = '" + endorsed + "'");
        publish();
        var classes = TestPolicies.parsed(POLICY).classes();
        assertThat(replayed(Part.NOTICE).findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactly(tuple(
                        Flaw.DIFFERENT,
                        endorsed,
                        classes.get(1).name() + "：质量管理模式有推广价值",
                        classes.get(0).name() + "：质量管理模式有推广价值"));
    }

    /** 授奖理由: deliberated with the name. */
    @Test
    void nobodyIsEndorsedWithoutSayingWhatFor() {
        var all = new Attendance(Form.MEETING, 4, CAME, List.of());
        for (var silent : new String[] {null, " "}) {
            assertThatThrownBy(() -> resolve(all, silent))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("grounds-missing");
        }
        asksForGrounds(false);
        resolve(all, null);
        assertThat(in(() -> applications.required(endorsed).grounds())).isNull();
    }

    /** What was resolved before grounds were asked for is published with what the office writes then, and that is on record. */
    @Test
    void groundsThatWereGivenOnPublishingAreReplayedAsTheRecordWasToldThem() {
        asksForGrounds(false);
        resolve(new Attendance(Form.MEETING, 4, CAME, List.of()), null);
        asksForGrounds(true);
        assertThatThrownBy(this::publish).hasMessage("notice-without-grounds");
        run(() -> {
            TestRechecks.clean(beans, round);
            TestNotices.publish(beans, round, Map.of(endorsed, "带动产业链质量提升"));
        });
        assertThat(replayed(Part.NOTICE).findings()).isEmpty();
        assertThat(replayed(Part.RESOLUTION).findings()).isEmpty();
        pastUs("update application set grounds = '另写' where id = '" + endorsed + "'");
        assertThat(replayed(Part.RESOLUTION).findings())
                .extracting(Finding::flaw, Finding::application, Finding::stands, Finding::again)
                .containsExactly(tuple(Flaw.DIFFERENT, endorsed, "另写", "带动产业链质量提升"));
    }

    private void asksForGrounds(boolean asks) {
        run(() -> TestRounds.asksForGrounds(db, round, asks));
    }

    private void publish() {
        run(() -> {
            TestRechecks.clean(beans, round);
            TestNotices.publish(beans, round);
        });
    }

    private Replayed replayed(Part part) {
        return in(() -> replayables.stream()
                        .flatMap(one -> one.replay(round, TestApplications.ORGANIZATION).parts().stream())
                        .toList())
                .stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow();
    }

    private void resolve(@Nullable Attendance attendance) {
        resolve(attendance, "质量管理模式有推广价值");
    }

    private void resolve(@Nullable Attendance attendance, @Nullable String grounds) {
        run(() -> {
            var others = TestPolicies.parsed(POLICY).classes().stream()
                    .map(AwardClass::code)
                    .map(code -> new Vacancy(code, "无合格对象"))
                    .toList();
            deliberation.resolve(
                    round,
                    new Text(
                            List.of(new Endorsement(endorsed, "MAIN", "现场评审发现问题较多", grounds)),
                            List.of(new Strike(struck, "自愿退出")),
                            others,
                            "示例纪要1号",
                            TODAY,
                            attendance),
                    GROUP);
        });
    }
}
