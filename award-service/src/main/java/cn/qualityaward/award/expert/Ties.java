package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Affiliate;
import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.OrganizationName;
import cn.qualityaward.award.expert.Member.Standing;
import cn.qualityaward.tenancy.Canonical;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 利害关系 that the system finds by itself: of what both sides say of themselves. */
final class Ties {

    /**
     * @param since when the later of the two said so; nothing for what was there from the first
     * @param mark by which it is known again; of whom it is, is not to be read there
     * @param organization of which the reviewer said so, for the office
     */
    record Tie(
            Obstacle obstacle,
            @Nullable Instant since,
            String mark,
            @Nullable String organization) {

        private Tie(Obstacle obstacle) {
            this(obstacle, null, obstacle.name(), null);
        }

        private static Tie of(Obstacle obstacle, Standing standing, @Nullable Instant since) {
            var with = OrganizationName.of(standing.of()).plain();
            return new Tie(
                    obstacle,
                    since,
                    Canonical.sha256(obstacle + "/" + with),
                    standing.as() == Standing.As.OF_COUNTY ? null : standing.of());
        }

        /** Whether it was there when they declared their interests, whatever they said. */
        boolean before(@Nullable Instant declared) {
            return since == null || declared == null || !since.isAfter(declared);
        }
    }

    private Ties() {}

    static Stream<Tie> between(Member member, Application application) {
        return Stream.concat(byDeed(member, application), bySaying(member, application));
    }

    /** Works or worked on the dossier, or spoke for it. */
    private static Stream<Tie> byDeed(Member member, Application application) {
        if (application.everActed(member.account())) {
            return Stream.of(new Tie(Obstacle.ACTED));
        }
        return recommends(member, application) ? Stream.of(new Tie(Obstacle.RECOMMENDED)) : Stream.of();
    }

    /** 专家推荐: whoever spoke for an applicant does not judge it, nor does anybody who may be meant by that name. */
    private static boolean recommends(Member member, Application application) {
        return ("expert/" + member.name()).equals(application.recommender());
    }

    private static Stream<Tie> bySaying(Member member, Application application) {
        var affiliates = application.affiliates();
        return member.standings()
                .flatMap(standing -> standing.as() == Standing.As.OF_COUNTY
                        ? ofCounty(standing, application)
                        : affiliates.stream()
                                .filter(affiliate -> affiliate.named(standing.of()))
                                .flatMap(affiliate -> tie(standing, affiliate).stream()));
    }

    private static Stream<Tie> ofCounty(Standing standing, Application application) {
        return standing.of().equals(application.division())
                ? Stream.of(Tie.of(Obstacle.COUNTY, standing, standing.since()))
                : Stream.of();
    }

    private static Optional<Tie> tie(Standing standing, Affiliate affiliate) {
        return standing.as()
                .towards()
                .flatMap(affiliate::interest)
                .map(interest -> Tie.of(
                        Obstacle.valueOf(interest.name()), standing, later(standing.since(), affiliate.since())));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
