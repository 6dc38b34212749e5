package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import java.util.Optional;

/** 利害关系 that the system finds by itself: of whom somebody is, works or lately worked for, or recommends, or whose county is theirs. */
final class Ties {

    private Ties() {}

    static Optional<Obstacle> between(Member member, Application application) {
        if (application.everActed(member.account())) {
            return Optional.of(Obstacle.ACTED);
        }
        if (isOf(member.employer(), application)) {
            return Optional.of(Obstacle.EMPLOYER);
        }
        if (leftLately(member, application)) {
            return Optional.of(Obstacle.FORMER_EMPLOYER);
        }
        if (recommends(member, application)) {
            return Optional.of(Obstacle.RECOMMENDED);
        }
        return member.steppingBackFrom() != null && member.steppingBackFrom().equals(application.division())
                ? Optional.of(Obstacle.COUNTY)
                : Optional.empty();
    }

    private static boolean leftLately(Member member, Application application) {
        var left = member.leftLately();
        return left != null && left.stream().anyMatch(employer -> isOf(employer, application));
    }

    private static boolean isOf(String employer, Application application) {
        return Employers.same(employer, application.name())
                || Employers.same(employer, application.form().employer());
    }

    /** 专家推荐: whoever spoke for an applicant does not judge it, nor does anybody who may be meant by that name. */
    private static boolean recommends(Member member, Application application) {
        return ("expert/" + member.name()).equals(application.recommender());
    }
}
