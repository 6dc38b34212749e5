package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.OwnWork.Waiting;
import cn.qualityaward.award.application.TestApplications;
import cn.qualityaward.award.expert.LaterInterestController.Clearance;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.award.secrecy.Rows;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is known by a number of an applicant's people, on a panel in mid-review. */
class SamePersonTests extends MidReview {

    @Autowired
    NumberPrints prints;

    /** 第十八条: suspended at once by the system; what it comes to, the office finds. */
    @Test
    void whoeverIsKnownByANumberOfTheApplicantIsSuspendedUntilTheOfficeFindsThatItIsSomebodyElse() {
        naming(first, "+86 138-0000-0001");
        assertThat(duties()).isEmpty();
        enrolled("e0", "１３８００００００01");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        assertThat(reviewers(second)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(in(() -> reviewing.mayRead(reviewer("e0"), applications.required(first))))
                .isFalse();
        assertThat(duties())
                .extracting(Waiting::action, Waiting::count)
                .containsExactly(Tuple.tuple("rule-doubts", 1L));
        assertThat(cases("e0", false))
                .extracting(Case::obstacle, Case::relation)
                .containsExactly(Tuple.tuple(Obstacle.SAME_PERSON, null), Tuple.tuple(null, null));
        refused("nothing-to-take-over", () -> replace("e0", "spare", false, first));
        refused("nothing-doubtful", () -> clear("e0", second));
        refused("nothing-doubtful", () -> clear("e1", first));

        clear("e0", first);
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e0", "e1", "e2");
        assertThat(in(() -> reviewing.mayRead(reviewer("e0"), applications.required(first))))
                .isTrue();
        assertThat(duties()).isEmpty();
        refused("nothing-doubtful", () -> clear("e0", first));
        assertThat(deeds()).contains("ExpertNumbersSaid", "DoubtCleared");
        find("e0", first);
        assertThat(told("REVIEWER_RECUSED")).containsExactly("e0");
    }

    @Test
    void whoeverIsFoundToBeTheSamePersonStepsBackForGoodAndTheirSheetIsVoid() {
        submittedSheet("e0", first);
        enrolled("e0", "13800000001");
        naming(first, "13800000001");
        find("e0", first);
        assertThat(cases("e0", false)).extracting(Case::obstacle).containsExactly(Obstacle.FOUND, null);
        assertThat(duties()).extracting(Waiting::action).containsExactly("replace-reviewers");
        assertThat(in(() -> db.sql("select count(*) from sheet where voided_because is not null")
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        naming(first, "13800000002");
        assertThat(reviewers(first)).containsExactlyInAnyOrder("e1", "e2");
        refused("nothing-doubtful", () -> clear("e0", first));
    }

    @Test
    void nobodyWhoIsKnownByANumberOfTheApplicantIsTakenIn() {
        enrolled("spare", "13800000001");
        var anew = pool("spare");
        run(() -> pooling.admit(anew));
        naming(first, "13800000001");
        find("e0", first);
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.SAME_PERSON, "甲"));
        refused("stand-in-conflicted", () -> replace("e0", "spare", false, first));
        assertThat(in(() -> new Rows(db).saying("13800000001"))).isEmpty();
    }

    private void naming(UUID application, String number) {
        run(() -> applications.saveAndFlush(TestApplications.naming(applications.locked(application), print(number))));
    }

    private String print(String number) {
        return prints.of(PersonalNumber.read(number).orElseThrow());
    }

    private void enrolled(String account, String mobile) {
        var said = new Enrolment(
                "专家" + account, "示例质量研究院", List.of("质量"), null, null, null, null, new Enrolment.Said(mobile, null));
        run(() -> pooling.enrol(said, reviewer(account)));
    }

    private void clear(String account, UUID application) {
        var seen = etag(account);
        var expert = pool(account);
        run(() -> later.clear(round, TRACK, 0, expert, seen, new Clearance(application, "号码系误填"), OFFICER));
    }
}
