package cn.qualityaward.award.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.application.AwardPeople.Part;
import cn.qualityaward.award.application.AwardPeople.Person;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.expert.TestPanels;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.program.PolicySource.Holder;
import cn.qualityaward.award.recusal.TestInterests;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 异议所涉人员: whoever an objection is about, of those who work on the award, neither handles nor reads it. */
class DisputeTests extends NoticedNames {

    private static final Caller OFFICER_SEATED = seated("officer", "officer"), HEAD_SEATED = seated("head", "head");
    private static final Decider SECOND = new Decider("second", "示例接办人", "office/main", null);

    /** Whoever sits in a body: one of them never declared anything. */
    private static final List<Holder> SEATED = List.of(holder("officer"), holder("board"));

    @Autowired
    Disputing disputing;

    @Autowired
    ObjectionDesk desk;

    @Autowired
    Panels panels;

    private UUID objection = new UUID(0, 0);
    private UUID elsewhere = new UUID(0, 0);

    @BeforeEach
    void raisedAndTakenOn() {
        var notice = published(PER_NAME);
        objection = object(notice, one);
        elsewhere = object(notice, other);
        var round = in(() -> applications.required(one)).roundId();
        run(() -> panels.saveAndFlush(TestPanels.of(round, 2, Map.of("reviewer", "示例质量研究院"))));
        run(() -> TestInterests.none(beans, round, OFFICER_SEATED, seated("second", "officer"), HEAD_SEATED));
        take(objection, OFFICER, true);
        take(elsewhere, SECOND, true);
    }

    @Test
    void itsHandlerMarksReviewersAndStaffOfItsRound() {
        assertThat(people())
                .extracting(Person::account)
                .containsExactlyInAnyOrder("reviewer", "head", "officer", "second", "board");
        dispute(OFFICER_SEATED, "reviewer", "second");
        assertThat(marked()).extracting(Objection.Disputed::account).containsExactly("reviewer", "second");
        assertThat(people()).extracting(Person::part).startsWith(Part.REVIEWER).endsWith(Part.STAFF);
    }

    @Test
    void whoeverIsMarkedNeitherReadsNorHandlesNorRulesOnIt() {
        assertThat(seenBy("second")).contains(objection, elsewhere);
        dispute(OFFICER_SEATED, "second");
        assertThat(seenBy("second")).containsExactly(elsewhere);
        refused("disputed-by-objection", () -> take(objection, SECOND, true));
        refused("disputed-by-objection", () -> in(() -> investigating.objector(objection, "second")));
        refused("disputed-by-objection", () -> in(() -> ruled(objection, false, "不属实。", SECOND)));
        refused("disputed-by-objection", () -> in(() -> disputing.people(objection, SEATED, "second")));
        find(objection);
        in(() -> ruled(objection, false, "不属实。", HEAD));
        assertThat(seenBy("second")).containsExactly(elsewhere);
    }

    @Test
    void theHeadMarksTheHandlerAndSomebodyElseTakesItOnAnew() {
        refused("objection-of-another", () -> dispute(seated("second", "officer"), "officer"));
        dispute(HEAD_SEATED, "officer");
        assertThat(in(() -> desk.all("head")).stream()
                        .filter(seen -> seen.objection().id().equals(objection))
                        .map(seen -> seen.objection().handling()))
                .containsOnlyNulls();
        refused("disputed-by-objection", () -> take(objection, OFFICER, true));
        refused("disputed-by-objection", () -> dispute(OFFICER_SEATED));
        take(objection, SECOND, true);
    }

    @Test
    void whoWasMarkedByMistakeReadsItAgainAndAllOfItIsOnTheRecord() {
        dispute(OFFICER_SEATED, "second");
        dispute(OFFICER_SEATED);
        assertThat(seenBy("second")).contains(objection);
        take(objection, SECOND, true);
        assertThat(in(() -> db.sql("select count(*) from award.record_entry where deed = 'ObjectionDisputes'")
                        .query(Long.class)
                        .single()))
                .isEqualTo(2);
        refused(
                "not-found",
                () -> run(() -> disputing.dispute(objection, Set.of(UUID.randomUUID()), SEATED, "示例理由", HEAD_SEATED)));
        refused("not-found", () -> in(another(), () -> disputing.people(objection, SEATED, "head")));
    }

    /** 从未申报 */
    @Test
    void whoeverNeverDeclaredIsMarkedToo() {
        assertThat(seenBy("board")).contains(objection);
        dispute(OFFICER_SEATED, "board");
        assertThat(marked()).extracting(Objection.Disputed::name).containsExactly("示例 board");
        assertThat(seenBy("board")).containsExactly(elsewhere);
        refused("disputed-by-objection", () -> in(() -> disputing.people(objection, SEATED, "board")));
    }

    /** 申报在后、离任在后 */
    @Test
    void whoeverIsMarkedStaysTheSameWhenTheyDeclareOrLeaveAfterwards() {
        dispute(OFFICER_SEATED, "board");
        var number = marked().getFirst().id();
        var round = in(() -> applications.required(one)).roundId();
        run(() -> TestInterests.none(beans, round, seated("board", "officer")));
        assertThat(people())
                .filteredOn(person -> person.account().equals("board"))
                .extracting(Person::id)
                .containsExactly(number);
        run(() -> disputing.dispute(objection, Set.of(number), List.of(), "示例理由", OFFICER_SEATED));
        assertThat(marked()).extracting(Objection.Disputed::account).containsExactly("board");
    }

    private static Holder holder(String account) {
        return new Holder(account, "示例 " + account, account, null);
    }

    private List<Person> people() {
        return in(() -> disputing.people(objection, SEATED, "officer"));
    }

    private void dispute(Caller by, String... accounts) {
        var all = in(() -> disputing.people(elsewhere, SEATED, "head")).stream()
                .filter(person -> Set.of(accounts).contains(person.account()))
                .map(Person::id)
                .collect(Collectors.toSet());
        run(() -> disputing.dispute(objection, all, SEATED, "异议反映其与申报单位有往来。", by));
    }

    private List<Objection.Disputed> marked() {
        return in(() -> desk.all("head")).stream()
                .filter(seen -> seen.objection().id().equals(objection))
                .flatMap(seen -> seen.objection().disputed().stream())
                .toList();
    }

    private List<UUID> seenBy(String account) {
        return in(() -> desk.all(account)).stream()
                .map(seen -> seen.objection().id())
                .toList();
    }

    private static Caller seated(String id, String role) {
        return new Caller(id, "示例 " + id, Set.of(new Seat("office", "main", role)));
    }
}
