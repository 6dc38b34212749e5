package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Experts who wait for the office: to be admitted to the pool, that another region may know of them (第八条(二)), or whether
 * they may review beside their seat (第十八条).
 */
@Component
class PoolWork implements StandingWork {

    private final Experts experts;
    private final Offers offers;
    private final SeatedExperts seated;

    PoolWork(Experts experts, Offers offers, SeatedExperts seated) {
        this.experts = experts;
        this.offers = offers;
        this.seated = seated;
    }

    @Override
    public Stream<Standing> of(Caller caller) {
        return caller.holds("office", "officer") || caller.holds("office", "head")
                ? Stream.of(
                                new Standing(
                                        "admit-experts",
                                        Offer.ARTICLE,
                                        experts.countByAdmittedFalseAndDepartureIsNull()),
                                new Standing(
                                        "confirm-offers", Offer.ARTICLE, offers.countByState(Offer.State.CONSENTED)),
                                new Standing(
                                        "rule-on-seats",
                                        SeatRuling.ARTICLE,
                                        seated.waiting().size()))
                        .filter(waiting -> waiting.count() > 0)
                : Stream.empty();
    }
}
