package cn.qualityaward.award.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.TestPolicies;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.discipline.DisciplineController.Handling;
import cn.qualityaward.award.discipline.DisciplineController.Register;
import cn.qualityaward.award.discipline.DisciplineRating.Graded;
import cn.qualityaward.award.discipline.DisciplineRating.Text;
import cn.qualityaward.award.discipline.DisciplineRegister.Clue;
import cn.qualityaward.award.discipline.RatingController.Subject;
import cn.qualityaward.award.discipline.Side.Grade;
import cn.qualityaward.award.discipline.Side.Point;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Procedure;
import cn.qualityaward.award.round.TestRounds;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.IfMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 双向监督反馈 on real servers: a, b and d review two applicants; c is of the first one's employer and steps back from it. */
class DisciplineTests extends AsARegion {

    private static final LocalDate TODAY = LocalDate.now(ProcedureClock.ZONE);
    private static final String NAME = "示例乳业有限公司";
    private static final String OTHER = "示例机械有限公司";
    private static final String CLUE = "评审期间示例专家甲索要土特产。";
    private static final String POLICY = TestPolicies.changedText(policy -> policy.withObject("stages")
            .putArray("ORGANIZATION")
            .addObject()
            .put("kind", "SITE")
            .put("scored", true)
            .put("eliminating", false)
            .put("feedback", false));
    private static final Caller OFFICER = known("officer", "office", "officer");
    private static final Caller OBSERVER = known("observer", "observer", "observer");
    private static final Caller APPLICANT = known(NAME, "applicant", "applicant");

    @Autowired
    RatingController door;

    @Autowired
    DisciplineController desk;

    @Autowired
    DisciplineRegister register;

    @Autowired
    RoundOfRatings file;

    @Autowired
    ClueWork work;

    @Autowired
    Panels panels;

    private UUID round;
    private UUID applicant;
    private UUID other;

    @BeforeEach
    void aSiteReviewIsOpen() {
        round = in(() -> TestRounds.announced(rounds, db, TODAY.minusDays(1), TODAY.minusDays(1), POLICY));
        var procedure = Procedure.of(TestPolicies.parsed(POLICY), ApplicantKind.ORGANIZATION);
        applicant = in(() -> TestApplications.submitted(applications, round, procedure, NAME))
                .id();
        other = in(() -> TestApplications.submitted(applications, round, procedure, OTHER))
                .id();
        in(() -> panels.saveAndFlush(
                TestPanels.of(round, 0, Map.of("a", "示例质量研究院", "b", "示例大学", "d", "示例学会", "c", NAME))));
    }

    @Test
    void neitherSideHearsTheOtherBeforeTheRoundIsOver() {
        rate(APPLICANT, applicant, of(Side.APPLICANT, Grade.GOOD, "安排周到。", null));
        rate(reviewer("a"), applicant, of(Side.REVIEWER, Grade.FAIR, null, null));
        rate(reviewer("b"), applicant, of(Side.REVIEWER, Grade.GOOD, null, null));
        assertThat(mine(APPLICANT)).singleElement().satisfies(one -> {
            assertThat(one.said()).isNotNull();
            assertThat(one.heard()).isNull();
        });
        assertThat(mine(reviewer("a"))).extracting(Subject::heard).containsOnlyNulls();
        over();
        assertThat(mine(APPLICANT).getFirst().heard())
                .as("of two it is not told")
                .isEqualTo(new Grades(2, List.of()));
    }

    @Test
    void whatThreeSaidIsHeardOnceTheRoundIsOver() {
        rate(reviewer("a"), applicant, of(Side.REVIEWER, Grade.FAIR, null, null));
        rate(reviewer("b"), applicant, of(Side.REVIEWER, Grade.GOOD, null, null));
        rate(reviewer("d"), applicant, of(Side.REVIEWER, Grade.GOOD, null, null));
        rate(reviewer("d"), other, of(Side.REVIEWER, Grade.POOR, null, null));
        over();
        assertThat(mine(APPLICANT).getFirst().heard())
                .isEqualTo(new Grades(
                        3,
                        List.of(
                                new Grades.Tally(Point.TRUTHFULNESS, 2, 1, 0),
                                new Grades.Tally(Point.COOPERATION, 2, 1, 0),
                                new Grades.Tally(Point.NO_FAVOURS, 2, 1, 0))));
    }

    @Test
    void howeverManyWorkForOneApplicantTheyAreOneVoice() {
        var one = TestApplications.organization();
        var two = TestApplications.organization();
        var three = TestApplications.organization();
        assertThat(Grades.told(List.of(saidFor(one, "甲"), saidFor(one, "乙"), saidFor(two, "丙")), Side.APPLICANT))
                .isEqualTo(new Grades(3, List.of()));
        assertThat(Grades.told(List.of(saidFor(one, "甲"), saidFor(two, "丙"), saidFor(three, "丁")), Side.APPLICANT)
                        .tallies())
                .hasSize(4);
    }

    private static DisciplineRating saidFor(Application application, String account) {
        return new DisciplineRating(
                application,
                0,
                Side.APPLICANT,
                of(Side.APPLICANT, Grade.GOOD, null, null),
                known(account, "applicant", "applicant"),
                Instant.EPOCH);
    }

    /** 违纪线索 */
    @Test
    void aClueGoesToTheDisciplineInspectionAtOnceAndToNobodyElse() {
        rate(APPLICANT, applicant, of(Side.APPLICANT, Grade.POOR, null, CLUE));
        assertThat(told()).isEqualTo(1);
        assertThat(in(() -> work.of(OBSERVER, List.of(round)))).hasSize(1);
        assertThat(in(() -> work.of(OFFICER, List.of(round)))).isEmpty();
        var clue = registerOf(OBSERVER).clues().getFirst();
        assertThat(clue).extracting(Clue::words, Clue::applicant, Clue::by).containsExactly(CLUE, NAME, NAME);
        assertThat(registerOf(OFFICER).clues()).isEmpty();
        run(() -> desk.handle(clue.id(), IfMatch.of(0), new Handling("已转驻局纪检组核查。")));
        refused("stale", () -> run(() -> desk.handle(clue.id(), IfMatch.of(0), new Handling("另行办理。"))));
        assertThat(registerOf(OBSERVER).clues().getFirst().handling()).isEqualTo("已转驻局纪检组核查。");
        assertThat(in(() -> work.of(OBSERVER, List.of(round)))).isEmpty();
        over();
        assertThat(registerOf(OFFICER).clues()).as("not even afterwards").isEmpty();
    }

    @Test
    void theOfficeSeesHowManySpokeBeforeAndWhatTheySaidAfterwards() {
        rate(APPLICANT, applicant, of(Side.APPLICANT, Grade.FAIR, "日程偏紧。", null));
        var before = registerOf(OFFICER).groups().getFirst();
        assertThat(before.grades()).isEqualTo(new Grades(1, List.of()));
        assertThat(before.remarks()).isEmpty();
        assertThat(registerOf(OBSERVER).groups().getFirst().remarks()).containsExactly("日程偏紧。");
        over();
        var after = registerOf(OFFICER).groups().getFirst();
        assertThat(after.remarks()).containsExactly("日程偏紧。");
        assertThat(after.grades().tallies()).contains(new Grades.Tally(Point.INTEGRITY, 0, 1, 0));
    }

    @Test
    void isSaidOnceByWhoeverMetTheOtherSideWhileTheRoundGoesOn() {
        var text = of(Side.REVIEWER, Grade.GOOD, null, null);
        rate(reviewer("a"), applicant, text);
        refused("rating-given", () -> rate(reviewer("a"), applicant, text));
        refused("not-found", () -> rate(reviewer("c"), applicant, text));
        refused("not-found", () -> rate(known("stranger", "applicant", "applicant"), applicant, text));
        refused(
                "not-found",
                () -> in(another(), () -> {
                    door.rate(applicant, 0, text, reviewer("b"));
                    return 0;
                }));
        refused("rating-incomplete", () -> rate(reviewer("b"), applicant, of(Side.APPLICANT, Grade.GOOD, null, null)));
        over();
        refused("rating-closed", () -> rate(reviewer("b"), applicant, text));
    }

    /** 双向评价表: counted, and for the office no earlier than it may read it. */
    @Test
    void theTableIsPrintedOnceItMayBeRead() {
        rate(reviewer("a"), applicant, of(Side.REVIEWER, Grade.FAIR, null, null));
        rate(reviewer("b"), applicant, of(Side.REVIEWER, Grade.GOOD, "资料提供及时。", null));
        refused("rating-unheard", () -> printed(OFFICER));
        assertThat(printed(OBSERVER)).isNotEmpty();
        over();
        assertThat(printed(OFFICER)).isNotEmpty();
        var paper = RegisterPaper.of("示例", in(() -> register.groups(round, true)));
        assertThat(paper.rows())
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.subList(3, 7)).containsExactly("2", "1", "1", "0"));
        assertThat(paper.foot()).first().asString().contains("对受评单位和个人的意见和建议：资料提供及时。");
    }

    private byte[] printed(Caller reader) {
        return in(() -> {
            try {
                return Objects.requireNonNull(
                        desk.paper(round, PaperFormat.PDF, reader).getBody());
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        });
    }

    @Test
    void whatWasSaidCannotBeReadWhereItIsKept() {
        rate(APPLICANT, applicant, of(Side.APPLICANT, Grade.POOR, "日程偏紧。", CLUE));
        var rows = new Rows(db);
        assertThat(in(() -> rows.saying("POOR"))).containsExactly("award.discipline_rating");
        assertThat(in(() -> rows.saying(CLUE))).isEmpty();
        assertThat(in(() -> rows.saying("日程偏紧"))).isEmpty();
    }

    private static Text of(Side side, Grade grade, @Nullable String remark, @Nullable String clue) {
        return new Text(
                side.points().stream().map(point -> new Graded(point, grade)).toList(), remark, clue);
    }

    private void rate(Caller by, UUID application, Text text) {
        run(() -> door.rate(application, 0, text, by));
    }

    private List<Subject> mine(Caller caller) {
        return in(() -> door.mine(caller));
    }

    private Register registerOf(Caller caller) {
        return in(() -> desk.ofRound(round, caller));
    }

    private void over() {
        run(() -> db.sql("update round set state = 'CLOSED' where id = ?")
                .param(round)
                .update());
    }

    private long told() {
        return in(() -> db.sql("select count(*) from message where kind = 'DISCIPLINE_CLUE'")
                .query(Long.class)
                .single());
    }

    private static Caller reviewer(String account) {
        return known(account, "expert", "reviewer");
    }

    @Test
    void theCaseFileOfTheRoundHasTheTableOnceTheRoundIsOver() {
        rate(reviewer("a"), applicant, of(Side.REVIEWER, Grade.FAIR, null, null));
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .isEmpty();
        over();
        assertThat(in(() -> file.of(rounds.required(round), OFFICER, unit -> unit)))
                .extracting(CaseItem::title)
                .containsExactly("示例质量奖双向监督评价表");
    }

    private static Caller known(String account, String kind, String role) {
        return new Caller(account, account, Set.of(new Seat(kind, "main", role)));
    }
}
