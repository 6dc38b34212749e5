package cn.qualityaward.award.expert;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qualityaward.award.AsARegion;
import cn.qualityaward.award.expert.ExpertController.Leaving;
import cn.qualityaward.award.expert.Letter.Region;
import cn.qualityaward.award.expert.Letter.Stamped;
import cn.qualityaward.award.secrecy.Stamp;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** 专家共享: from the pool of one region into that of another, by one account, with consent; nothing ever reads both. */
class SharingTests extends AsARegion {

    private static final Region HERE = new Region("league", "示例盟"), THERE = new Region("region", "示例自治区");
    private static final Caller EXPERT = reviewer("expert");
    private static final Caller OFFICE = new Caller("office", "示例经办人", Set.of(new Seat("office", "main", "officer")));

    private final int receiving = another();

    @Autowired
    Sharing sharing;

    @Autowired
    BringingAlong bringing;

    @Autowired
    Enrolling enrolling;

    @Autowired
    ExpertController door;

    @Autowired
    PoolController pool;

    @Autowired
    OfferController office;

    @Autowired
    PoolWork work;

    @Autowired
    Experts experts;

    @Autowired
    Offers offers;

    @Autowired
    Stamp stamp;

    @Autowired
    JsonMapper json;

    private UUID expert = new UUID(0, 0);

    @BeforeEach
    void admittedHere() {
        expert = enrol(tenant, EXPERT, "示例大学");
        run(() -> door.admit(expert));
    }

    @Test
    void becomesAnEntryOverThereThatWaitsToBeAdmittedAndSaysWhereItIsFrom() {
        var letter = confirmed();
        bring(letter, "13800000001");
        var entry = in(receiving, () -> pool.page(null, null, null, null))
                .getFirst()
                .expert();
        assertThat(entry.name()).isEqualTo("示例甲");
        assertThat(entry.employer()).isEqualTo("示例大学");
        assertThat(entry.admitted()).isFalse();
        assertThat(entry.division()).as("is this region's to ask").isNull();
        assertThat(entry.origins()).extracting(Origin::from).containsExactly("示例盟");
        assertThat(entry.origins().getFirst().poolSince()).isNotNull();
        run(receiving, () -> door.admit(entry.id()));
        assertThat(deeds(tenant)).contains("ExpertOffered", "ExpertOfferConfirmed");
        assertThat(deeds(receiving)).contains("ExpertBroughtAlong", "ExpertAdmitted");
        refused("expert-letter-brought", () -> bring(letter, null));
    }

    /** 个人信息保护法: nothing but what the consent says. */
    @Test
    void takesNoNumberAndNothingOfAnyReviewAlong() {
        var letter = json.writeValueAsString(confirmed());
        assertThat(letter)
                .doesNotContain("0001", "13800000001", EXPERT.id(), "\"numbers\"", "\"work\"", "\"admitted\"");
        refused("mobile-invalid", () -> bring(confirmedAgain(), null));
    }

    @Test
    void leavesWhatSomebodySaidOfThemselfOverThereAsItIs() {
        var there = enrol(receiving, EXPERT, "另一示例大学");
        run(receiving, () -> door.admit(there));
        bring(confirmed(), null);
        var entry = in(receiving, () -> experts.findById(there).orElseThrow());
        assertThat(entry.employer()).isEqualTo("另一示例大学");
        assertThat(entry.admitted()).isTrue();
        assertThat(entry.origins()).hasSize(1);
    }

    @Test
    void refusesWhatWasForgedOrIsAnothersOrForElsewhereOrTooOld() {
        var letter = confirmed();
        var read = letter.letter();
        var forged = new Letter(
                read.id(),
                read.from(),
                read.to(),
                read.account(),
                read.name(),
                "更好的单位",
                read.specialities(),
                read.formerEmployers(),
                read.trainings(),
                read.poolSince(),
                read.consentedAt(),
                read.confirmedAt());
        refused("expert-letter-forged", () -> bring(new Stamped(forged, letter.stamp()), null));
        refused("expert-letter-forged", () -> bring(new Stamped(read, stamp.on(Stamp.Purpose.CARRY_OVER, read)), null));
        refused("expert-letter-anothers", () -> bring(letter, null, "region", reviewer("another")));
        refused("expert-letter-elsewhere", () -> bring(letter, null, "elsewhere", EXPERT));
        var old = new Letter(
                read.id(),
                read.from(),
                read.to(),
                read.account(),
                read.name(),
                read.employer(),
                read.specialities(),
                read.formerEmployers(),
                read.trainings(),
                read.poolSince(),
                read.consentedAt(),
                read.confirmedAt().minus(Duration.ofDays(91)));
        refused("expert-letter-expired", () -> bring(new Stamped(old, stamp.on(Stamp.Purpose.EXPERT, old)), null));
        assertThat(in(receiving, experts::findAllByOrderById)).isEmpty();
    }

    /** The office confirms only who is in its pool, and the expert alone consents and takes it back. */
    @Test
    void isConsentedToByTheExpertConfirmedByTheOfficeAndTakenBackForTheFuture() {
        var offer = consent();
        refused("expert-offered-already", this::consent);
        run(() -> door.leave(expert, new Leaving(false, "示例理由")));
        refused("expert-not-admitted", () -> run(() -> sharing.confirm(offer, HERE)));
        run(() -> door.comeBack(expert, new ExpertController.Returning("示例理由")));
        enrolAnother();
        refused("not-found", () -> run(() -> sharing.withdraw(offer, mine("other"))));
        run(() -> sharing.confirm(offer, HERE));
        refused("expert-offer-over", () -> run(() -> sharing.refuse(offer, "再次")));
        run(() -> sharing.withdraw(offer, mine("expert")));
        var withdrawn = in(() -> offers.required(offer));
        assertThat(withdrawn.state()).isEqualTo(Offer.State.WITHDRAWN);
        assertThat(withdrawn.letter()).as("is not kept any longer").isNull();
        refused("expert-offer-over", () -> run(() -> sharing.withdraw(offer, mine("expert"))));
        var again = consent();
        run(() -> sharing.refuse(again, "正在接受调查"));
        assertThat(in(office::all))
                .extracting(OfferController.Offered::state)
                .containsExactly(Offer.State.REFUSED, Offer.State.WITHDRAWN);
    }

    @Test
    void whoeverWaitsToBeAdmittedHasNothingToShare() {
        enrolAnother();
        refused("expert-not-admitted", () -> run(() -> sharing.consent(mine("other"), THERE)));
    }

    /** And of nobody else's. */
    @Test
    void theOfficeIsToldWhoWaitsForIt() {
        assertThat(waiting(OFFICE)).isEmpty();
        enrolAnother();
        var offer = consent();
        assertThat(waiting(OFFICE)).containsExactly("admit-experts 1", "confirm-offers 1");
        assertThat(waiting(EXPERT)).isEmpty();
        run(() -> sharing.confirm(offer, HERE));
        assertThat(waiting(OFFICE)).containsExactly("admit-experts 1");
        assertThat(in(receiving, () -> work.of(OFFICE).toList())).isEmpty();
    }

    private List<String> waiting(Caller caller) {
        return in(() -> work.of(caller)
                .map(waiting -> waiting.action() + " " + waiting.count())
                .toList());
    }

    private void enrolAnother() {
        run(() -> door.enrol(said("示例乙", "示例大学", "13800000002"), reviewer("other")));
    }

    private UUID enrol(int region, Caller caller, String employer) {
        return in(region, () -> door.enrol(said("示例甲", employer, "13800000001"), caller))
                .id();
    }

    private static Enrolment said(String name, String employer, String mobile) {
        return new Enrolment(name, employer, List.of("质量管理"), null, null, null, null, new Enrolment.Said(mobile, null));
    }

    private UUID consent() {
        return in(() -> sharing.consent(mine("expert"), THERE)).id();
    }

    /** On its way through a file. */
    private Stamped confirmed() {
        var offer = consent();
        run(() -> sharing.confirm(offer, HERE));
        var kept = in(() -> offers.required(offer)).letter();
        return json.readValue(json.writeValueAsString(kept), Stamped.class);
    }

    private Stamped confirmedAgain() {
        in(() -> offers.findTop200ByOrderByIdDesc())
                .forEach(offer -> run(() -> sharing.withdraw(offer.id(), mine("expert"))));
        return confirmed();
    }

    private Expert mine(String account) {
        return experts.findByAccount(account).orElseThrow();
    }

    private void bring(Stamped letter, @Nullable String mobile) {
        bring(letter, mobile, "region", EXPERT);
    }

    private void bring(Stamped letter, @Nullable String mobile, String here, Caller caller) {
        run(
                receiving,
                () -> enrolling.save(
                        bringing.bring(letter, enrolling.numbers(new Enrolment.Said(mobile, null)), here, caller)));
    }

    private void run(int region, Runnable work) {
        in(region, () -> {
            work.run();
            return null;
        });
    }

    private List<String> deeds(int region) {
        return in(
                region,
                () -> db.sql("select deed from award.record_entry")
                        .query(String.class)
                        .list());
    }

    private static Caller reviewer(String account) {
        return new Caller(account, "示例甲", Set.of(new Seat("expert", "pool", "reviewer")));
    }
}
