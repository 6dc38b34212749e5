package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.StandingWork;
import cn.qualityaward.tenancy.access.Caller;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Experts who wait for the office: to be admitted to the pool, or that another region may know of them (第八条(二)). */
@Component
class PoolWork implements StandingWork {

    private final Experts experts;
    private final Offers offers;

    PoolWork(Experts experts, Offers offers) {
        this.experts = experts;
        this.offers = offers;
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
                                        "confirm-offers", Offer.ARTICLE, offers.countByState(Offer.State.CONSENTED)))
                        .filter(waiting -> waiting.count() > 0)
                : Stream.empty();
    }
}
