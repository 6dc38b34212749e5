package cn.qualityaward.award.defense;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.defense.OrderInputs.Defender;
import cn.qualityaward.award.defense.OrderInputs.Times;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** An order meets whoever has come to the defense, as long as that is open. */
@Component
class Ordering {

    private final DefenseOrders orders;
    private final Applications applications;
    private final Rounds rounds;
    private final Progress progress;
    private final ProcedureClock clock;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    Ordering(
            DefenseOrders orders,
            Applications applications,
            Rounds rounds,
            Progress progress,
            ProcedureClock clock,
            JsonMapper json) {
        this.orders = orders;
        this.applications = applications;
        this.rounds = rounds;
        this.progress = progress;
        this.clock = clock;
        this.json = json;
    }

    @Bean
    PaperDecision<Said> defenseWitnessOnPaper() {
        return new PaperDecision<>("defense-witness", Said.class, (order, said, by) -> {
            witness(orders.required(order), said, by);
        });
    }

    /** Whoever is there now, by their numbers. */
    List<Defender> defenders(UUID round, ApplicantKind track, int ordinal) {
        return applications.at(round, track, ordinal).stream()
                .sorted(Comparator.comparing(Application::id))
                .map(application -> new Defender(application.id(), application.name()))
                .toList();
    }

    String hash(OrderInputs inputs) {
        return Canonical.sha256(Canonical.form(json.writeValueAsString(inputs)));
    }

    /** Freezes what the order depends on, and commits to a secret nobody has seen. */
    DefenseOrder prepare(UUID round, ApplicantKind track, int ordinal, Times times) {
        requireOpen(round, track, ordinal);
        var inputs = new OrderInputs(defenders(round, track, ordinal), times);
        if (inputs.defenders().isEmpty()) {
            throw Refusal.conflict("nobody-defends").article(DefenseOrder.ARTICLE);
        }
        if (orders.released(round, track, ordinal).isPresent()) {
            throw Refusal.conflict("draw-over").article(DefenseOrder.ARTICLE);
        }
        var lot = new WitnessedSeed(hash(inputs), WitnessedSeed.secret(random));
        try {
            return orders.saveAndFlush(new DefenseOrder(round, track, ordinal, inputs, lot, clock.now()));
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("draw-pending").article(DefenseOrder.ARTICLE);
        }
    }

    DefenseOrder witness(DefenseOrder order, Said said, Decider by) {
        requireOpen(order.roundId(), order.track(), order.ordinal());
        order.witness(said.words().strip(), by, clock.now());
        return orders.saveAndFlush(order);
    }

    DefenseOrder undo(DefenseOrder order, String reason) {
        order.undo(reason);
        return orders.saveAndFlush(order);
    }

    /** From now on everybody knows their turn. */
    DefenseOrder release(DefenseOrder order) {
        requireOpen(order.roundId(), order.track(), order.ordinal());
        order.release(defenders(order.roundId(), order.track(), order.ordinal()));
        return orders.saveAndFlush(order);
    }

    /** The step is open, and stays so until this is done. */
    private void requireOpen(UUID id, ApplicantKind track, int ordinal) {
        var round = rounds.shared(id).orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireTrack(track);
        var procedure = progress.procedure(id, track);
        var defense = procedure.steps().stream()
                .filter(step -> step.ordinal() == ordinal && step.kind() == StageKind.DEFENSE)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"));
        round.requireOpen(track, defense, procedure);
    }

    /** The defense that an application comes to, or came to last. */
    Step step(Application application) {
        var defenses = progress.procedure(application.roundId(), application.track()).steps().stream()
                .filter(step -> step.kind() == StageKind.DEFENSE)
                .toList();
        return defenses.stream()
                .filter(step -> step.ordinal() >= application.ordinal())
                .findFirst()
                .or(() -> defenses.stream().reduce((earlier, later) -> later))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
