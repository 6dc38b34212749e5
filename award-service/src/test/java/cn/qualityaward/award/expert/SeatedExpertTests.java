package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qualityaward.award.expert.ExpertController.Keeping;
import cn.qualityaward.award.expert.PoolController.Pooled;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.award.secrecy.PersonalNumber;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 第十八条: an expert who works on the award, too, under another account. */
class SeatedExpertTests extends MidReview {

    private static final String NUMBER = "13800000001";
    private static final Caller SIGNER = new Caller("signer", "示例签发", Set.of(new Seat("office", "main", "head")));

    @Autowired
    PoolController pool;

    @Autowired
    PoolWork waiting;

    @Autowired
    NumberPrints prints;

    @Test
    void whoeverSitsOnAPanelReadsNothingUntilTheOfficeHasFoundOnIt() {
        said("e0");
        readsAs("e0", true);
        works(SIGNER);
        readsAs("e0", false);
        readsAs("e1", true);
        assertThat(duties(OFFICER)).contains("rule-on-seats 1");
        assertThat(seatOf("e0")).isEqualTo("示例签发");
        assertThat(seatOf("e1")).isNull();
        assertThatThrownBy(() -> keep("e0", SIGNER)).as("of themself").hasMessage("own-interest");
        keep("e0", OFFICER);
        readsAs("e0", true);
        assertThat(duties(OFFICER)).doesNotContain("rule-on-seats 1");
        assertThat(seatOf("e0")).isNull();
        assertThat(deeds()).contains("ExpertSeatRuled");
        assertThatThrownBy(() -> keep("e0", OFFICER)).hasMessage("expert-in-no-seat");
    }

    @Test
    void nobodyOfThemComesIntoThePoolOrOntoAPanelBefore() {
        works(SIGNER);
        said("spare");
        assertThatThrownBy(() -> admit("spare")).hasMessage("expert-in-a-seat");
        keep("spare", OFFICER);
        admit("spare");
        works(new Caller("board", "示例科室", Set.of()), "13800000002");
        run(() -> {
            var spare = experts.findByAccount("spare").orElseThrow();
            spare.knownBy(new Numbers(null, new Numbers.Known(print("13800000002"), "0002")));
            experts.saveAndFlush(spare);
        });
        assertThatThrownBy(() -> run(() -> forming.change(
                        round, TRACK, 0, new PanelController.Change(Set.of(pool("spare")), Set.of(), "示例理由"), OFFICER)))
                .as("by a number that was not looked into")
                .hasMessage("expert-in-a-seat");
        find("e0", first);
        assertThat(candidate("spare").hindered()).containsExactly(new Hindered(Obstacle.SEATED, null));
        suspend(pool("spare"));
        assertThat(duties(OFFICER)).as("who reviews nothing any more").doesNotContain("rule-on-seats 1");
    }

    private void readsAs(String account, boolean may) {
        assertThat(in(() -> reviewing.mayRead(reviewer(account), applications.required(first))))
                .as(account)
                .isEqualTo(may);
    }

    private void admit(String account) {
        var id = pool(account);
        run(() -> pooling.admit(id));
    }

    private void keep(String account, Caller by) {
        var id = pool(account);
        run(() -> pooling.keepSeat(id, new Keeping("示例理由"), by));
    }

    private void said(String account) {
        var said = new Enrolment(
                "专家" + account,
                "示例质量研究院",
                List.of("质量"),
                null,
                null,
                null,
                List.of(),
                new Enrolment.Said(NUMBER, null));
        run(() -> pooling.enrol(said, reviewer(account)));
    }

    private void works(Caller who) {
        works(who, NUMBER);
    }

    /** As whoever gives it by their own door, which another module keeps. */
    private void works(Caller who, String number) {
        run(() -> db.sql("""
                        insert into award.staff_number (tenant_id, id, version, account, name, print, ending)
                        values (?, ?, 0, ?, ?, ?, '0000')""")
                .params(tenant, UUID.randomUUID(), who.id(), who.name(), print(number))
                .update());
    }

    private String print(String number) {
        return prints.of(PersonalNumber.read(number).orElseThrow());
    }

    private List<String> duties(Caller caller) {
        return in(() ->
                waiting.of(caller).map(one -> one.action() + " " + one.count()).toList());
    }

    private String seatOf(String account) {
        return in(() -> pool.page(null, null, null, null)).stream()
                .filter(one -> one.id().equals(pool(account)))
                .findFirst()
                .map(Pooled::seated)
                .orElse(null);
    }
}
