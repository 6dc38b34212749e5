package cn.qualityaward.award.remuneration;

import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.Member;
import cn.qualityaward.award.expert.Panel;
import cn.qualityaward.award.expert.Panels;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.remuneration.Remuneration.Tariff;
import cn.qualityaward.award.remuneration.RoundFees.LeftOut;
import cn.qualityaward.award.round.Procedure.Step;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 专家劳务费 of a round, step by step: the office sets the tariff while nothing is paid. */
@Component
class Remunerating {

    private final Remunerations remunerations;
    private final Earnings earnings;
    private final Panels panels;
    private final Rounds rounds;
    private final Progress progress;
    private final Impartiality impartiality;
    private final ProcedureClock clock;

    Remunerating(
            Remunerations remunerations,
            Earnings earnings,
            Panels panels,
            Rounds rounds,
            Progress progress,
            Impartiality impartiality,
            ProcedureClock clock) {
        this.remunerations = remunerations;
        this.earnings = earnings;
        this.panels = panels;
        this.rounds = rounds;
        this.progress = progress;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    /** Every step that has a panel, but where they step back from somebody: it tells who reviewed how many. */
    RoundFees of(UUID round, Caller caller) {
        var all = panels(round).toList();
        var told = all.stream().filter(panel -> unbiased(panel, caller)).toList();
        return new RoundFees(
                told.stream().map(panel -> fees(panel, caller)).toList(),
                all.stream()
                        .filter(panel -> !told.contains(panel))
                        .map(panel -> new LeftOut(panel.track(), step(panel)))
                        .toList());
    }

    /** Every step, to whoever steps back from nobody in any. */
    RoundFees whole(UUID round, Caller caller) {
        return new RoundFees(panels(round).map(panel -> fees(panel, caller)).toList(), List.of());
    }

    private boolean unbiased(Panel panel, Caller caller) {
        return impartiality.unbiased(panel.roundId(), panel.track(), panel.ordinal(), caller);
    }

    private Stream<Panel> panels(UUID round) {
        return rounds.required(round).kinds().stream().sorted().flatMap(track -> steps(round, track));
    }

    private Stream<Panel> steps(UUID round, ApplicantKind track) {
        return progress.procedure(round, track).scored().stream()
                .flatMap(step -> panels.findByRoundIdAndTrackAndOrdinal(round, track, step.ordinal()).stream());
    }

    StepFees of(UUID round, ApplicantKind track, int ordinal, Caller caller) {
        return fees(panels.required(round, track, ordinal), caller);
    }

    private StepFees fees(Panel panel, Caller caller) {
        impartiality.require(panel.roundId(), panel.track(), panel.ordinal(), caller);
        var kept = remunerations.findByRoundIdAndTrackAndOrdinal(panel.roundId(), panel.track(), panel.ordinal());
        var step = step(panel);
        var tariff = kept.map(Remuneration::tariff).orElse(Tariff.NONE);
        var closed = closed(panel);
        var payment = kept.map(Remuneration::payment).orElse(null);
        return new StepFees(
                panel.track(),
                step,
                kept.map(Remunerating::version).orElse(0),
                closed.orElseGet(clock::today).getYear(),
                closed.isPresent(),
                tariff,
                payment == null ? earnings.of(panel, step, tariff) : payment.lines(),
                payment);
    }

    private Step step(Panel panel) {
        return progress.procedure(panel.roundId(), panel.track()).at(panel.ordinal());
    }

    private Optional<LocalDate> closed(Panel panel) {
        return rounds.required(panel.roundId())
                .closedAt(panel.track(), panel.ordinal())
                .map(at -> ProcedureClock.local(at).toLocalDate());
    }

    StepFees set(UUID round, ApplicantKind track, int ordinal, Tariff tariff, IfMatch seen, Caller caller) {
        var panel = panels.required(round, track, ordinal);
        impartiality.require(round, track, ordinal, caller);
        var known = panel.members().stream().map(Member::expert).collect(Collectors.toSet());
        if (!known.containsAll(tariff.amounts().keySet())) {
            throw Refusal.invalid("not-on-the-panel").field("amounts").article(Remuneration.ARTICLE);
        }
        var remuneration = begun(round, track, ordinal);
        seen.match(version(remuneration));
        remuneration.set(tariff);
        save(remuneration);
        return fees(panel, caller);
    }

    StepFees pay(
            UUID round,
            ApplicantKind track,
            int ordinal,
            RemunerationController.Paid paid,
            IfMatch seen,
            Caller caller) {
        var panel = panels.required(round, track, ordinal);
        impartiality.require(round, track, ordinal, caller);
        var remuneration = begun(round, track, ordinal);
        seen.match(version(remuneration));
        remuneration.pay(
                paid.on(),
                earnings.of(panel, step(panel), remuneration.tariff()),
                paid.total(),
                closed(panel),
                clock.today());
        save(remuneration);
        return fees(panel, caller);
    }

    private Remuneration begun(UUID round, ApplicantKind track, int ordinal) {
        return remunerations
                .findByRoundIdAndTrackAndOrdinal(round, track, ordinal)
                .orElseGet(() -> new Remuneration(round, track, ordinal));
    }

    private void save(Remuneration remuneration) {
        try {
            remunerations.saveAndFlush(remuneration);
        } catch (DataIntegrityViolationException stored) { // by another window, at this very moment
            throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "stale");
        }
    }

    /** Nought is what nobody stored yet: once it is, no tag from before fits it. */
    private static int version(Remuneration remuneration) {
        var version = remuneration.version();
        return version == null ? 0 : version + 1;
    }
}
