package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.ReplacementViews.Candidate;
import cn.qualityaward.award.expert.ReplacementViews.Case;
import cn.qualityaward.award.expert.ReplacementViews.FoundBefore;
import cn.qualityaward.award.expert.ReplacementViews.Hindered;
import cn.qualityaward.award.expert.ReplacementViews.Preview;
import cn.qualityaward.award.expert.Seating.Coming;
import cn.qualityaward.award.expert.Seating.Leaving;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 替换评审专家: in the step that is open, one applicant or all that a member has not marked, and nobody else's work moved; 补评 of
 * whoever marked, once it is closed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Replacing {

    private final Panels panels;
    private final Experts experts;
    private final SeatGrounds grounds;
    private final Draws draws;
    private final Applications applications;
    private final Programs programs;
    private final Progress progress;
    private final SeatedExperts seated;
    private final ProcedureClock clock;

    Replacing(
            Panels panels,
            Experts experts,
            SeatGrounds grounds,
            Draws draws,
            Applications applications,
            Programs programs,
            Progress progress,
            SeatedExperts seated,
            ProcedureClock clock) {
        this.panels = panels;
        this.experts = experts;
        this.grounds = grounds;
        this.draws = draws;
        this.applications = applications;
        this.programs = programs;
        this.progress = progress;
        this.seated = seated;
        this.clock = clock;
    }

    /** Who would be free to take over; of applicants from whom the caller steps back nothing is told. */
    Preview preview(Panel panel, UUID expert, boolean leaves, Caller caller) {
        var member = required(panel, expert);
        var ground = grounds.of(panel);
        var there = ground.there();
        var goes = goes(member, leaves, ground);
        var cases = there.stream()
                .filter(application -> panel.mayFallTo(member.account(), application))
                .filter(application -> !application.recuses(caller.id()))
                .map(application -> Case.of(panel, member, application, goes, ground))
                .toList();
        var lacking = cases.stream().filter(Case::open).map(Case::application).toList();
        var rules = programs.rules(panel.roundId());
        var suitability = new Suitability(
                panel, rules, there, ground.among(lacking), seated.waiting().keySet(), clock.today());
        return new Preview(
                panel.version(),
                member.expert(),
                member.name(),
                panel.byDraw(),
                ground.late(),
                panel.stoodDown(member.account()),
                leftPool(member),
                rules.reviewerLoad(),
                cases,
                findings(panel, member, caller),
                panel.byDraw() && !ground.late() || lacking.isEmpty()
                        ? List.of()
                        : experts.findAllByOrderById().stream()
                                .filter(other -> !other.id().equals(expert))
                                .map(other -> candidate(other, suitability))
                                .toList());
    }

    private List<FoundBefore> findings(Panel panel, Member member, Caller caller) {
        return panel.laterInterests().found(member).stream()
                .flatMap(found -> applications.findById(found.application()).stream()
                        .filter(application -> !application.recuses(caller.id()))
                        .map(application -> FoundBefore.of(found, application)))
                .toList();
    }

    private static Candidate candidate(Expert expert, Suitability suitability) {
        return new Candidate(
                expert.id(),
                expert.name(),
                expert.employer(),
                expert.specialities(),
                suitability.panel().member(expert.id()).map(suitability::taking).orElse(0L),
                suitability.of(expert).stream().map(Hindered::of).toList());
    }

    /** What is to be taken over of that member, by an officer who steps back from none of it. */
    OpenSeat seat(Panel panel, UUID expert, Collection<UUID> of, boolean leaves, String reason, Caller caller) {
        var leaving = required(panel, expert);
        var ground = grounds.of(panel);
        var wanted = ground.among(of);
        if (wanted.size() < Set.copyOf(of).size()) {
            throw Refusal.unknown("not-found");
        }
        wanted.forEach(application -> application.requireUnbiased(caller.id()));
        return new OpenSeat(
                expert,
                leaving.name(),
                wanted.stream().map(Application::id).toList(),
                goes(leaving, leaves, ground),
                reason,
                caller.id(),
                ground.late() ? true : null);
    }

    void requireOpen(Panel panel, OpenSeat seat, SeatGround ground) {
        panel.seating()
                .requireLacking(
                        required(panel, seat.replaced()), ground.among(seat.applications()), seat.leaves(), ground);
    }

    /**
     * 指定替补: the office chooses who takes over, where nobody is drawn.
     *
     * @param why they chose
     */
    void replace(Panel panel, OpenSeat seat, UUID by, String why) {
        var ground = grounds.required(panel, seat);
        requireNoneDrawn(panel, seat);
        requireOpen(panel, seat, ground);
        var standIn = experts.findById(by).orElseThrow(() -> Refusal.unknown("not-found"));
        if (!panel.byDraw() || ground.late()) {
            suitability(panel, seat, ground).require(standIn);
        }
        takeOver(panel, seat, ground, standIn, member -> Coming.chosen(member, why));
    }

    Suitability suitability(Panel panel, OpenSeat seat, SeatGround ground) {
        return new Suitability(
                panel,
                programs.rules(panel.roundId()),
                ground.there(),
                ground.among(seat.applications()),
                seated.waiting().keySet(),
                clock.today());
    }

    /** Whoever was drawn is not passed over in silence: that draw is undone first, with a reason. */
    private void requireNoneDrawn(Panel panel, OpenSeat seat) {
        draws.findByRoundIdAndTrackAndOrdinalOrderByIdDesc(panel.roundId(), panel.track(), panel.ordinal()).stream()
                .filter(draw -> draw.pending() && draw.isFor(seat.replaced()))
                .findFirst()
                .ifPresent(draw -> {
                    throw Refusal.conflict("draw-pending").article("第十八条");
                });
    }

    /** 替换 */
    void takeOver(Panel panel, OpenSeat seat, SeatGround ground, Expert standIn, Function<Member, Coming> found) {
        var member = panel.member(standIn.id())
                .orElseGet(() -> standIn.asMember(programs.rules(panel.roundId()), clock.today()));
        panel.seating()
                .replace(
                        required(panel, seat.replaced()),
                        found.apply(member),
                        ground.among(seat.applications()),
                        new Leaving(seat.leaves(), seat.reason(), seat.by(), clock.now()),
                        ground);
        panels.carryTo(panel);
    }

    /** By member, for how many applicants they were found to have an interest, or left, and nobody stands in. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> gaps(Panel panel) {
        var ground = grounds.open(panel);
        return panel.members().stream()
                .collect(Collectors.toMap(
                        Member::expert,
                        member -> ground.there().stream()
                                .filter(application -> lost(panel, member, application, ground))
                                .count()));
    }

    /** How many applicants have lost a reviewer and have fewer left than the rules ask for. */
    @Transactional(readOnly = true)
    public long lacking(Panel panel) {
        var least =
                progress.asked(panel.roundId(), panel.track(), panel.ordinal()).leastMarks();
        if (least == null || panel.byDraw()) {
            return 0;
        }
        var ground = grounds.open(panel);
        return ground.there().stream()
                .filter(application ->
                        panel.members().stream().anyMatch(member -> lost(panel, member, application, ground)))
                .filter(application -> panel.reviewersOf(application).stream()
                                .filter(member -> !lost(panel, member, application, ground))
                                .filter(member -> !panel.stoodDown(member.account()) || ground.has(application, member))
                                .count()
                        < least)
                .count();
    }

    /** Since the review began: what was declared before it, the panel was formed without. */
    private boolean lost(Panel panel, Member member, Application application, SeatGround ground) {
        return panel.seating().lacks(member, application, leftPool(member), ground)
                && panel.bond(member, application)
                        .map(bond -> bond.obstacle() == Obstacle.FOUND)
                        .orElse(true);
    }

    /** Whoever left the pool marks nobody late, whether the office says so or not. */
    private boolean goes(Member member, boolean leaves, SeatGround ground) {
        return leaves || ground.late() && leftPool(member);
    }

    private boolean leftPool(Member member) {
        return experts.findById(member.expert())
                .filter(expert -> expert.departure() != null)
                .isPresent();
    }

    private static Member required(Panel panel, UUID expert) {
        return panel.member(expert).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
