package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.Seating.Coming;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 替补抽取: on a panel chosen by hand, one of all who can take over is drawn before a witness (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatDrawing {

    private final Draws draws;
    private final Experts experts;
    private final OpenPanels open;
    private final Replacing replacing;
    private final Programs programs;
    private final ProcedureClock clock;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    SeatDrawing(
            Draws draws,
            Experts experts,
            OpenPanels open,
            Replacing replacing,
            Programs programs,
            ProcedureClock clock,
            JsonMapper json) {
        this.draws = draws;
        this.experts = experts;
        this.open = open;
        this.replacing = replacing;
        this.programs = programs;
        this.clock = clock;
        this.json = json;
    }

    /** Freezes who can take over, and commits to a secret nobody has seen. */
    void prepare(Panel panel, OpenSeat seat) {
        open.require(panel);
        replacing.requireOpen(panel, seat, wanted(panel, seat));
        var inputs = inputs(panel, seat);
        if (inputs.reviewers().isEmpty()) {
            throw Refusal.conflict("nobody-to-draw").article("第十八条").field("applications");
        }
        var lot = new WitnessedSeed(inputs.sha256(json), WitnessedSeed.secret(random));
        try {
            draws.saveAndFlush(new Draw(panel, seat, inputs, lot, clock.now()));
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("draw-pending").article(Draw.ARTICLE);
        }
    }

    /** From now on whoever was drawn reviews in the other's place. */
    void release(Draw draw, OpenSeat seat, Panel panel) {
        var drawn = draw.releaseSeat(inputs(panel, seat).sha256(json), clock.now());
        replacing.takeOver(
                panel,
                seat,
                wanted(panel, seat),
                experts.findById(drawn).orElseThrow(() -> Refusal.unknown("not-found")),
                member -> Coming.drawn(member, draw.id()));
    }

    private List<Application> wanted(Panel panel, OpenSeat seat) {
        return open.there(panel).stream()
                .filter(application -> seat.applications().contains(application.id()))
                .toList();
    }

    /** Whoever can take over all of it, and nobody else. */
    private DrawInputs inputs(Panel panel, OpenSeat seat) {
        var wanted = wanted(panel, seat);
        var suitability =
                new Suitability(panel, programs.rules(panel.roundId()), open.there(panel), wanted, clock.today());
        return new DrawInputs(
                1,
                null,
                experts.findAllByOrderById().stream()
                        .filter(expert -> !expert.id().equals(seat.replaced()))
                        .filter(expert -> suitability.of(expert).isEmpty())
                        .map(expert -> new Reviewer(
                                expert.id(), expert.name(), expert.division(), expert.specialities(), true))
                        .toList(),
                wanted.stream()
                        .map(application -> new Applicant(
                                application.id(),
                                application.name(),
                                application.division(),
                                application.form().industry(),
                                List.of(),
                                List.of()))
                        .toList());
    }
}
