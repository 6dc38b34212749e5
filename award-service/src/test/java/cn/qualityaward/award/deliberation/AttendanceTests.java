package cn.qualityaward.award.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.deliberation.Attendance.Form;
import cn.qualityaward.award.deliberation.Attendance.Recused;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sat on a list, by hand. */
class AttendanceTests {

    private static final UUID CANDIDATE = new UUID(0, 1), NOBODY = new UUID(0, 2);

    @Test
    void recordsWhoCameWhereThePolicyNamesNoQuorum() {
        assertThatCode(() -> check(attended(9, 2), null)).doesNotThrowAnyException();
    }

    @Test
    void resolvesNothingBelowTheQuorumOfThePolicy() {
        assertThatThrownBy(() -> check(attended(9, 5), 60)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.slug()).isEqualTo("quorum-not-met");
            assertThat(refusal.properties())
                    .containsEntry("setting", "vote.quorumPercent")
                    .containsEntry("present", 5)
                    .containsEntry("entitled", 9);
        });
        assertThatCode(() -> check(attended(10, 6), 60)).doesNotThrowAnyException();
    }

    @Test
    void countsNobodyTwiceAndNobodyWhoWasNotCalled() {
        assertThatThrownBy(() -> check(new Attendance(Form.MEETING, 3, List.of("甲", "甲"), List.of()), null))
                .hasMessage("attendance-adds-up-not");
        assertThatThrownBy(() -> check(attended(2, 3), null)).hasMessage("attendance-adds-up-not");
    }

    @Test
    void onlyWhoeverIsThereStepsBackFromWhoeverIsOnTheList() {
        assertThatThrownBy(() -> check(stepping("外人", CANDIDATE), null)).hasMessage("recused-not-there");
        assertThatThrownBy(() -> check(stepping("成员1", NOBODY), null)).hasMessage("recused-not-there");
        assertThatCode(() -> check(stepping("成员1", CANDIDATE), null)).doesNotThrowAnyException();
    }

    private static Attendance attended(int called, int came) {
        return new Attendance(
                Form.MEETING,
                called,
                IntStream.range(0, came).mapToObj(i -> "成员" + i).toList(),
                List.of());
    }

    private static Attendance stepping(String name, UUID from) {
        return new Attendance(Form.CIRCULATION, 3, List.of("成员1", "成员2"), List.of(new Recused(name, from)));
    }

    private static void check(Attendance attendance, @Nullable Integer quorum) {
        attendance.check(quorum, "vote.quorumPercent", List.of(CANDIDATE));
    }
}
