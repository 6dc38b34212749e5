package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.PanelFacts.LeadersNamed;
import cn.qualityaward.award.expert.PanelFacts.PanelChanged;
import cn.qualityaward.award.expert.PanelFacts.ReviewerReplaced;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 组成、调整、替换: who comes to sit on a panel and who leaves it, who presides, and whom a draw gave to whom (第八条(二)). */
class Seating {

    /** @param forGood whether they mark nothing more on this panel; else they only step back */
    record Leaving(boolean forGood, String reason, String by, Instant at) {}

    /**
     * Whoever comes, and how they were found.
     *
     * @param byHand why the office chose them, where they were not drawn
     */
    record Coming(
            Member member, @Nullable UUID draw, @Nullable String byHand) {

        static Coming drawn(Member member, UUID draw) {
            return new Coming(member, draw, null);
        }

        static Coming chosen(Member member, String why) {
            return new Coming(member, null, why);
        }
    }

    private final Panel panel;
    private final Seats seats;

    Seating(Panel panel, Seats seats) {
        this.panel = panel;
        this.seats = seats;
    }

    /** Refuses fewer than the rules ask for; one there must be. */
    static void requireSize(int members, @Nullable Integer least, String field) {
        var needed = least == null ? 1 : least;
        if (members < needed) {
            throw Refusal.invalid("panel-too-small")
                    .setting("panelSize")
                    .field(field)
                    .with("least", needed);
        }
    }

    /**
     * 调整评审组. Whoever has not declared yet leaves without a trace but the record; whoever has stands down: the sheets
     * they submitted count, the others are no longer waited for.
     */
    void change(List<Member> added, Set<UUID> takenOff, String reason, @Nullable Integer least) {
        if (takenOff.stream().anyMatch(expert -> seats.member(expert).isEmpty())) {
            throw Refusal.invalid("not-on-the-panel").field("takenOff").article("第八条(二)");
        }
        if (added.stream().anyMatch(member -> seats.includes(member.account()))) {
            throw Refusal.invalid("already-on-the-panel").field("added").article("第八条(二)");
        }
        seats.change(added, takenOff, panel::declared, least);
        panel.tell(new PanelChanged(
                panel.id(),
                panel.roundId(),
                added.stream().map(Member::expert).toList(),
                List.copyOf(takenOff),
                reason));
    }

    /** 指定组长: the first of them who reviews an applicant presides when its marks are talked over. */
    void lead(List<UUID> experts) {
        seats.lead(experts);
        panel.tell(new LeadersNamed(panel.id(), panel.roundId(), experts));
    }

    /** What a member says of themself now (号码、任职和咨询情况); what was known of them before goes on to be known. */
    void know(Member now, Instant at) {
        seats.replaceAll(member -> member.account().equals(now.account()) ? member.saying(now, at) : member);
    }

    /** What was drawn is what holds from now on; of whom the draw did not speak nothing changes. */
    void release(List<DrawnReviewers.Of> released) {
        seats.release(released);
    }

    /**
     * 替换评审专家: somebody takes over these from a member who must step back from them, or who leaves and has not marked
     * them; where all review everybody, nobody else's work changes. Once the step is closed they mark what too few would be
     * left of without that member's sheet (补评), and it counts from a correction on.
     */
    void replace(Member leaving, Coming coming, List<Application> of, Leaving how, SeatGround ground) {
        requireLacking(leaving, of, how.forGood(), ground);
        var by = coming.member();
        if (!seats.includes(by.account())) {
            seats.takeIn(by);
        } else if (panel.reviewsAlready(by, of) || seats.stoodDown(by.account())) {
            throw Refusal.invalid("already-on-the-panel").field("by").article("第八条(二)");
        }
        var ids = of.stream().map(Application::id).toList();
        seats.standIn(new StandIns.StandIn(
                by.expert(),
                leaving.expert(),
                ids,
                how.reason(),
                how.by(),
                how.at(),
                coming.draw(),
                coming.byHand(),
                ground.late() ? true : null));
        if (how.forGood() && !ground.late()) {
            seats.standDown(leaving);
        }
        panel.tell(new ReviewerReplaced(
                panel.id(),
                panel.roundId(),
                panel.track(),
                panel.ordinal(),
                leaving.expert(),
                by.expert(),
                ids,
                how.forGood(),
                how.reason(),
                coming.draw(),
                coming.byHand()));
    }

    /** Refuses where reviewers are drawn for everybody, and whatever that member still reviews. */
    void requireLacking(Member leaving, List<Application> of, boolean forGood, SeatGround ground) {
        if (seats.byDraw() && !ground.late()) {
            throw Refusal.conflict("replaced-by-draw").article("第八条(二)").setting("reviewersPerApplicant");
        }
        of.stream()
                .filter(application -> !lacks(leaving, application, forGood, ground))
                .findFirst()
                .ifPresent(application -> {
                    throw Refusal.conflict(
                                    ground.late() && ground.has(application, leaving) && !ground.isScarce(application)
                                            ? "enough-sheets-left"
                                            : "nothing-to-take-over")
                            .article("第十八条")
                            .field("applications")
                            .with("name", application.name());
                });
    }

    /** Whether somebody may be taken in for that member to review the application: not before the office has looked into what is doubtful. */
    boolean lacks(Member member, Application application, boolean leaves, SeatGround ground) {
        return panel.concerns(member, application)
                && panel.standInFor(member, application).isEmpty()
                && (ground.late()
                        ? lacksLate(member, application, leaves, ground)
                        : panel.recuses(member, application)
                                        && !panel.doubts(member, application)
                                        && !panel.awaits(member, application)
                                || (leaves || panel.stoodDown(member.account())) && !ground.has(application, member));
    }

    /** 补评: their sheet is needed, should it be voided; or they were to mark anew, and cannot. */
    private boolean lacksLate(Member member, Application application, boolean leaves, SeatGround ground) {
        return ground.has(application, member)
                ? ground.isScarce(application)
                : panel.marksLate(member.account(), application) && (leaves || panel.recuses(member, application));
    }
}
