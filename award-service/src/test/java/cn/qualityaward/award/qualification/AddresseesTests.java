package cn.qualityaward.award.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.program.PolicySource.Unit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 第十三条(二): every member unit is asked, and so is whoever else must answer. */
class AddresseesTests {

    private static final List<Unit> KNOWN = List.of(
            new Unit("member", "tax", "税务局"),
            new Unit("department", "court", "示例法院"),
            new Unit("department", "tax", "示例税务所"),
            new Unit("association", "01", "示例协会"));

    @Test
    void askEveryMemberAndWhomTheOfficeAdds() {
        var to = Addressees.of(KNOWN, Set.of("association/01"), Set.of());
        assertThat(to.all()).containsExactlyInAnyOrder("member/tax", "association/01");
        assertThat(to.mustAnswer()).isEmpty();
    }

    @Test
    void askWhomThePolicyNamesByCodeOrAsItIsCalled() {
        var to = Addressees.of(KNOWN, Set.of(), Set.of("示例法院", "tax"));
        assertThat(to.all()).containsExactlyInAnyOrder("member/tax", "department/court");
        assertThat(to.mustAnswer()).isEqualTo(to.all());
    }

    @Test
    void refuseWhoeverCouldNeverAnswer() {
        assertThatThrownBy(() -> Addressees.of(KNOWN, Set.of(), Set.of("公安局"))).hasMessage("must-answer-unknown");
        assertThatThrownBy(() -> Addressees.of(KNOWN, Set.of("department/01"), Set.of()))
                .hasMessage("consulted-unit-unknown");
        assertThatThrownBy(() -> Addressees.of(List.of(), Set.of(), Set.of())).hasMessage("nobody-to-consult");
    }
}
