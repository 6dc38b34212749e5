package cn.qualityaward.award.expert;

import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.Seating.Coming;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.tenancy.problem.Refusal;
import java.security.SecureRandom;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** 替补抽取: one of all who can take over on a panel chosen by hand, or mark anew once a step is closed, is drawn before a witness (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatDrawing {

    private final Draws draws;
    private final Experts experts;
    private final SeatGrounds grounds;
    private final Replacing replacing;
    private final ProcedureClock clock;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    SeatDrawing(
            Draws draws,
            Experts experts,
            SeatGrounds grounds,
            Replacing replacing,
            ProcedureClock clock,
            JsonMapper json) {
        this.draws = draws;
        this.experts = experts;
        this.grounds = grounds;
        this.replacing = replacing;
        this.clock = clock;
        this.json = json;
    }

    /** Freezes who can take over, and commits to a secret nobody has seen. */
    void prepare(Panel panel, OpenSeat seat) {
        var ground = grounds.required(panel, seat);
        replacing.requireOpen(panel, seat, ground);
        var inputs = inputs(panel, seat, ground);
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
        var ground = grounds.required(panel, seat);
        var drawn = draw.releaseSeat(inputs(panel, seat, ground).sha256(json), clock.now());
        replacing.takeOver(
                panel,
                seat,
                ground,
                experts.findById(drawn).orElseThrow(() -> Refusal.unknown("not-found")),
                member -> Coming.drawn(member, draw.id()));
    }

    /** The step is as it was when the seat was opened, and stays so until this is done. */
    void require(Panel panel, OpenSeat seat) {
        grounds.required(panel, seat);
    }

    /** Whoever can take over all of it, and nobody else. */
    private DrawInputs inputs(Panel panel, OpenSeat seat, SeatGround ground) {
        var suitability = replacing.suitability(panel, seat, ground);
        return new DrawInputs(
                1,
                null,
                experts.findAllByOrderById().stream()
                        .filter(expert -> !expert.id().equals(seat.replaced()))
                        .filter(expert -> suitability.of(expert).isEmpty())
                        .map(expert -> new Reviewer(
                                expert.id(), expert.name(), expert.division(), expert.specialities(), true))
                        .toList(),
                ground.among(seat.applications()).stream()
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
