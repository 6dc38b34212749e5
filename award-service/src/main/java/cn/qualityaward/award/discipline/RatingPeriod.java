package cn.qualityaward.award.discipline;

import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.problem.Refusal;

/** When either side may rate the other, and when it hears it: only once the round is over, so that no one is repaid. */
final class RatingPeriod {

    private RatingPeriod() {}

    static boolean open(Round round) {
        return switch (round.state()) {
            case ANNOUNCED, SUSPENDED, COMMENDED -> true;
            case PLANNED, RULES_LOCKED, CLOSED, CANCELLED -> false;
        };
    }

    static void requireOpen(Round round) {
        if (!open(round)) {
            throw Refusal.conflict("rating-closed").article(DisciplineRating.ARTICLE);
        }
    }

    static boolean over(Round round) {
        return round.state() == Round.State.CLOSED;
    }

    static void requireOver(Round round) {
        if (!over(round)) {
            throw Refusal.conflict("rating-unheard").article(DisciplineRating.ARTICLE);
        }
    }
}
