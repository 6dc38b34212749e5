package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office is shown before it replaces a reviewer. */
final class ReplacementViews {

    private ReplacementViews() {}

    record StandIn(UUID expert, String name) {

        static StandIn of(Member member) {
            return new StandIn(member.expert(), member.name());
        }
    }

    /**
     * @param obstacle why the member must step back from it, if they must
     * @param relation what was said or found of that
     * @param doubtful whether the system sees it, and the office has still to look into it
     * @param submitted whether their marks are in
     * @param late whether they mark it once the step is closed, in another's place (补评)
     * @param standIn who reviews it in their place
     * @param chosenBecause why the office chose that one by hand
     * @param open whether somebody may be taken in for it
     */
    record Case(
            UUID application,
            String name,
            @Nullable Obstacle obstacle,
            @Nullable String relation,
            boolean doubtful,
            boolean submitted,
            boolean late,
            @Nullable StandIn standIn,
            @Nullable String chosenBecause,
            boolean open) {

        static Case of(Panel panel, Member member, Application application, boolean leaves, SeatGround ground) {
            var bond = panel.bond(member, application);
            return new Case(
                    application.id(),
                    application.name(),
                    bond.map(Bond::obstacle).orElse(null),
                    bond.map(Bond::relation).orElse(null),
                    bond.filter(Bond::doubtful).isPresent(),
                    ground.has(application, member),
                    panel.marksLate(member.account(), application),
                    panel.standInFor(member, application).map(StandIn::of).orElse(null),
                    panel.chosenByHand(member, application).orElse(null),
                    panel.seating().lacks(member, application, leaves, ground));
        }
    }

    /**
     * 认定 of an interest, and whether it was taken back.
     *
     * @param backBecause nothing while it stands
     * @param again whether they review it again on this panel
     */
    record FoundBefore(
            UUID application,
            String name,
            String relation,
            Instant at,
            @Nullable String backBecause,
            @Nullable Instant backAt,
            boolean again) {

        static FoundBefore of(Findings.Found found, Application application) {
            var back = found.takenBack();
            return new FoundBefore(
                    application.id(),
                    application.name(),
                    found.relation(),
                    found.at(),
                    back == null ? null : back.reason(),
                    back == null ? null : back.at(),
                    back != null && back.again());
        }
    }

    /** @param applicant in whom they have an interest, where it is that */
    record Hindered(Obstacle obstacle, @Nullable String applicant) {

        static Hindered of(Suitability.Hindrance hindrance) {
            var application = hindrance.application();
            return new Hindered(hindrance.obstacle(), application == null ? null : application.name());
        }
    }

    /** @param hindered nothing for whoever can take over all that is open */
    record Candidate(
            UUID expert,
            String name,
            String employer,
            List<String> specialities,
            long taking,
            List<Hindered> hindered) {}

    /**
     * @param late whether the step is closed, and who is found marks anew for a correction (补评)
     * @param leftPool whether they were suspended or removed since
     * @param findings what the office found of their interests since the review began
     * @param most how many applicants one reviewer takes at most, where the rules say so
     */
    record Preview(
            @Nullable Integer version,
            UUID expert,
            String name,
            boolean byDraw,
            boolean late,
            boolean stoodDown,
            boolean leftPool,
            @Nullable Integer most,
            List<Case> cases,
            List<FoundBefore> findings,
            List<Candidate> candidates) {}
}
