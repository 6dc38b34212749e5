package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.expert.ExpertController.Leaving;
import cn.qualityaward.award.expert.ExpertController.Numbered;
import cn.qualityaward.award.secrecy.Rows;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 专家登记: by which numbers an expert is known again (第十八条), and what becomes of them. */
class EnrolmentTests extends AsARegion {

    private static final String MOBILE = "13800000001", IDENTITY = "11010519491231002X";

    @Autowired
    ExpertController door;

    @Autowired
    PoolController office;

    @Autowired
    Experts experts;

    @Autowired
    EnrolmentWork work;

    @Test
    void keepsNoNumberAndShowsItsLastDigitsToWhoseItIsAlone() {
        var own = enrol("a", MOBILE, IDENTITY);
        assertThat(own.numbers()).isEqualTo(new Numbered(true, true, "0001", "002X"));
        assertThat(in(() -> office.page(null, null, null, null))
                        .getFirst()
                        .expert()
                        .numbers())
                .isEqualTo(new Numbered(true, true, null, null));
        assertThat(in(() -> new Rows(db).saying(MOBILE))).isEmpty();
        assertThat(in(() -> new Rows(db).saying(IDENTITY))).isEmpty();
    }

    @Test
    void asksForTheMobileNumberOnceAndForTheOtherNever() {
        refused("mobile-invalid", "numbers.mobile", () -> enrol("a", null, IDENTITY));
        refused("mobile-invalid", "numbers.mobile", () -> enrol("a", "0479-0000000", null));
        refused("mobile-invalid", "numbers.mobile", () -> enrol("a", IDENTITY, null));
        refused("identity-number-invalid", "numbers.identityNumber", () -> enrol("a", MOBILE, "110105194912310020"));
        refused("identity-number-invalid", "numbers.identityNumber", () -> enrol("a", MOBILE, MOBILE));
        enrol("a", MOBILE, " ");
        assertThat(enrol("a", null, null).numbers()).isEqualTo(new Numbered(true, false, "0001", null));
    }

    /** One person marks once, whoever let them go before. */
    @Test
    void nobodyIsInThePoolUnderTwoAccounts() {
        var first = enrol("a", MOBILE, null).id();
        var second = enrol("b", "0086 138-0000-0001", null).id();
        run(() -> door.admit(first));
        refused("expert-known-already", null, () -> run(() -> door.admit(second)));
        run(() -> door.leave(first, new Leaving(true, "违反评审纪律")));
        refused("expert-known-already", null, () -> run(() -> door.admit(second)));
        enrol("b", "13800000002", null);
        run(() -> door.admit(second));
        var elsewhere = another();
        assertThat(in(elsewhere, () -> door.enrol(said(MOBILE, null), reviewer("c")))
                        .id())
                .as("what another region knows is not looked at")
                .isNotEqualTo(first);
    }

    /** Whom a list entered says the rest, once, and stays admitted. */
    @Test
    void whatAListLeftOutIsAskedBeforeTheyDeclare() {
        in(() -> {
            var listed = new Expert("a");
            listed.describe(new Expert.Description("示例甲", "示例大学", List.of(), null, List.of(), List.of()));
            listed.admit(Instant.EPOCH);
            return experts.saveAndFlush(listed);
        });
        assertThat(asked("a")).isTrue();
        assertThat(in(() -> door.mine(reviewer("a"))).kinWorkAt()).isNull();
        refused("own-number-missing", "mobile", () -> in(() -> entry("a")).requireIntroduced());
        run(() -> {
            var numbered = entry("a");
            numbered.knownBy(new Numbers(new Numbers.Known("print", "0001"), null));
            experts.saveAndFlush(numbered);
        });
        refused("own-kin-missing", "kinWorkAt", () -> in(() -> entry("a")).requireIntroduced());
        assertThat(asked("a")).isTrue();
        var said = new Enrolment("示例甲", "示例大学", List.of(), null, null, null, List.of("示例亲属单位"), null);
        assertThat(in(() -> door.enrol(said, reviewer("a"))).admitted())
                .as("what completes an entry is no other interest")
                .isTrue();
        in(() -> entry("a")).requireIntroduced();
        assertThat(asked("a")).isFalse();
        var other = new Enrolment("示例甲", "示例大学", List.of(), null, null, null, List.of("示例别的单位"), null);
        assertThat(in(() -> door.enrol(other, reviewer("a"))).admitted())
                .as("what changes it is one")
                .isFalse();
    }

    /** Saving an entry that says nothing of kin leaves what was there: unasked, some, or none. */
    @Test
    void whatIsNotSaidOfKinStaysUnsaid() {
        assertThat(enrol("a", MOBILE, null).kinWorkAt()).isNull();
        assertThat(asked("a")).isTrue();
        refused("own-kin-missing", "kinWorkAt", () -> in(() -> entry("a")).requireIntroduced());
        assertThat(kin("a", List.of()).kinWorkAt()).as("there are none").isEmpty();
        assertThat(asked("a")).isFalse();
        assertThat(enrol("a", null, null).kinWorkAt()).isEmpty();
        kin("a", List.of("示例亲属单位"));
        assertThat(enrol("a", null, null).kinWorkAt()).containsExactly("示例亲属单位");
    }

    private ExpertController.View kin(String account, List<String> workAt) {
        var said = new Enrolment("示例甲", "示例大学", List.of(), null, null, null, workAt, null);
        return in(() -> door.enrol(said, reviewer(account)));
    }

    private boolean asked(String account) {
        return in(() -> work.of(reviewer(account)).toList()).stream()
                .anyMatch(one -> one.action().equals("complete-enrolment"));
    }

    private Expert entry(String account) {
        return experts.findByAccount(account).orElseThrow();
    }

    private ExpertController.View enrol(String account, @Nullable String mobile, @Nullable String identity) {
        return in(() -> door.enrol(said(mobile, identity), reviewer(account)));
    }

    private static Enrolment said(@Nullable String mobile, @Nullable String identity) {
        return new Enrolment("示例甲", "示例大学", List.of(), null, null, null, null, new Enrolment.Said(mobile, identity));
    }

    private static Caller reviewer(String account) {
        return new Caller(account, "示例甲", Set.of(new Seat("expert", "pool", "reviewer")));
    }

    private static void refused(String slug, @Nullable String field, ThrowingCallable command) {
        assertThatThrownBy(command)
                .hasMessage(slug)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.properties().get("field")).isEqualTo(field));
    }
}
