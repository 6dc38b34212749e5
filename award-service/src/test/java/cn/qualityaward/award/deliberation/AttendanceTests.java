package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sat on a list, by hand. */
class AttendanceTests {

    private static final UUID CANDIDATE = new UUID(0, 1), NOBODY = new UUID(0, 2);

    @Test
    void recordsWhoCameWhereThePolicyNamesNoQuorum() {
        assertThatCode(() -> check(attended(9, 2))).doesNotThrowAnyException();
    }

    @Test
    void resolvesNothingBelowTheQuorumOfThePolicy() {
        assertThatThrownBy(() -> quorum(attended(9, 5), 60)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("quorum-not-met");
            assertThat(refusal.properties())
                    .containsEntry("setting", "vote.quorumPercent")
                    .containsEntry("present", 5)
                    .containsEntry("entitled", 9);
        });
        assertThatCode(() -> quorum(attended(10, 6), 60)).doesNotThrowAnyException();
    }

    /** 第十八条: whoever steps back from a candidate does not make up the number that decides on it. */
    @Test
    void countsNobodyTowardsTheQuorumOfWhomTheyStepBackFrom() {
        var six = IntStream.range(0, 6).mapToObj(i -> Attendee.guest("成员" + i)).toList();
        var recused = List.of(new Recused("成员0", null, CANDIDATE, "近亲属任职"));
        var attendance = new Attendance(Form.MEETING, 10, six, recused);
        assertThatCode(() -> check(attendance)).doesNotThrowAnyException();
        assertThatThrownBy(() -> quorum(attendance, 60))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.properties()).containsEntry("present", 5));
        assertThatCode(() -> attendance.requireQuorum(60, "vote.quorumPercent", List.of(NOBODY)))
                .doesNotThrowAnyException();
    }

    @Test
    void countsNobodyTwiceAndNobodyWhoWasNotCalled() {
        assertThatThrownBy(() -> check(
                        new Attendance(Form.MEETING, 3, List.of(Attendee.guest("甲"), Attendee.guest("甲")), List.of())))
                .hasMessage("attendance-adds-up-not");
        var called = List.of(new Attendee("甲", "account"), Attendee.guest("甲"));
        assertThatThrownBy(() -> check(new Attendance(Form.MEETING, 3, called, List.of())))
                .as("a guest under the name of whoever is there by account")
                .hasMessage("attendance-adds-up-not");
        var namesakes = List.of(new Attendee("甲", "account"), new Attendee("甲", "another"));
        assertThatCode(() -> check(new Attendance(Form.MEETING, 3, namesakes, List.of())))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(attended(2, 3))).hasMessage("attendance-adds-up-not");
    }

    @Test
    void onlyWhoeverIsThereStepsBackFromWhoeverIsOnTheList() {
        assertThatThrownBy(() -> check(stepping("外人", CANDIDATE, "示例"))).hasMessage("recused-not-there");
        assertThatThrownBy(() -> check(stepping("成员1", NOBODY, "示例"))).hasMessage("recused-not-there");
        assertThatCode(() -> check(stepping("成员1", CANDIDATE, "示例"))).doesNotThrowAnyException();
    }

    @Test
    void whoeverDeclaredNothingBeforehandSaysWhyTheyStepBack() {
        assertThatThrownBy(() -> check(stepping("成员1", CANDIDATE, null))).hasMessage("recused-without-reason");
        assertThatCode(() -> stepping("成员1", CANDIDATE, null)
                        .check(List.of(CANDIDATE), Map.of(CANDIDATE, Set.of(Attendee.guest("成员1")))))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverDeclaredAnInterestAndCameStepsBack() {
        var declared = Map.of(CANDIDATE, Set.of(new Attendee("成员0", "account-0"), Attendee.guest("未到会的人")));
        assertThatThrownBy(() -> attended(9, 5).check(List.of(CANDIDATE), declared))
                .hasMessage("recused-left-out");
        assertThatCode(() -> stepping("成员1", CANDIDATE, "示例").check(List.of(CANDIDATE), declared))
                .doesNotThrowAnyException();
    }

    private static Attendance attended(int called, int came) {
        return new Attendance(
                Form.MEETING,
                called,
                IntStream.range(0, came).mapToObj(i -> Attendee.guest("成员" + i)).toList(),
                List.of());
    }

    private static Attendance stepping(String name, UUID from, @Nullable String reason) {
        return new Attendance(
                Form.CIRCULATION,
                3,
                List.of(Attendee.guest("成员1"), Attendee.guest("成员2")),
                List.of(new Recused(name, null, from, reason)));
    }

    private static void check(Attendance attendance) {
        attendance.check(List.of(CANDIDATE), Map.of());
    }

    private static void quorum(Attendance attendance, int quorum) {
        attendance.requireQuorum(quorum, "vote.quorumPercent", List.of(CANDIDATE));
    }
}
