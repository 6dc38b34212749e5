package cn.qualityaward.award.expert;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.expert.DrawInputs.Applicant;
import cn.qualityaward.award.expert.DrawInputs.Reviewer;
import cn.qualityaward.award.expert.DrawViews.Barred;
import cn.qualityaward.award.lot.Said;
import cn.qualityaward.award.lot.WitnessedSeed;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.problem.Refusal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A draw meets its panel, whoever has come to the step, and what the rules ask. */
@Component
class Drawing {

    private final Draws draws;
    private final Panels panels;
    private final Experts experts;
    private final Applications applications;
    private final OpenPanels open;
    private final Programs programs;
    private final Progress progress;
    private final SubmittedSheets sheets;
    private final SeatDrawing seats;
    private final ProcedureClock clock;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    Drawing(
            Draws draws,
            Panels panels,
            Experts experts,
            Applications applications,
            OpenPanels open,
            Programs programs,
            Progress progress,
            SubmittedSheets sheets,
            SeatDrawing seats,
            ProcedureClock clock,
            JsonMapper json) {
        this.draws = draws;
        this.panels = panels;
        this.experts = experts;
        this.applications = applications;
        this.open = open;
        this.programs = programs;
        this.progress = progress;
        this.sheets = sheets;
        this.seats = seats;
        this.clock = clock;
        this.json = json;
    }

    @Bean
    PaperDecision<Said> witnessOnPaper() {
        return new PaperDecision<>("draw-witness", Said.class, (draw, said, by) -> {
            var prepared = draws.required(draw);
            witness(prepared, said, by);
        });
    }

    /** Everything a draw of this panel would depend on now. */
    DrawInputs inputs(Panel panel) {
        var perApplicant =
                progress.asked(panel.roundId(), panel.track(), panel.ordinal()).reviewersPerApplicant();
        if (!panel.byDraw() || perApplicant == null) {
            throw Refusal.conflict("draw-not-asked").setting("reviewersPerApplicant");
        }
        var in = sheets.of(panel.roundId(), panel.track(), panel.ordinal());
        var pool = experts
                .findByIdIn(panel.members().stream().map(Member::expert).toList())
                .stream()
                .collect(Collectors.toMap(Expert::id, Function.identity()));
        return new DrawInputs(
                perApplicant,
                programs.rules(panel.roundId()).reviewerLoad(),
                panel.members().stream()
                        .map(member -> reviewer(panel, member, pool))
                        .toList(),
                applications.at(panel.roundId(), panel.track(), panel.ordinal()).stream()
                        .map(application -> applicant(panel, application, in))
                        .toList());
    }

    private static Reviewer reviewer(Panel panel, Member member, Map<UUID, Expert> pool) {
        var expert = pool.get(member.expert());
        return new Reviewer(
                member.expert(),
                member.name(),
                expert == null ? null : expert.division(),
                expert == null ? List.of() : expert.specialities(),
                panel.declared(member.account())
                        && !panel.stoodDown(member.account())
                        && (expert == null || expert.departure() == null));
    }

    private static Applicant applicant(Panel panel, Application application, Map<UUID, Set<String>> in) {
        var submitted = in.getOrDefault(application.id(), Set.of());
        return new Applicant(
                application.id(),
                application.name(),
                application.division(),
                application.form().industry(),
                panel.members().stream()
                        .filter(member -> panel.recuses(member.account(), application))
                        .map(Member::expert)
                        .toList(),
                panel.reviewersOf(application).stream()
                        .filter(member -> !panel.stoodDown(member.account()) || submitted.contains(member.account()))
                        .map(Member::expert)
                        .toList());
    }

    /** Whom no draw gives to whom. */
    List<Barred> barred(Panel panel) {
        return applications.at(panel.roundId(), panel.track(), panel.ordinal()).stream()
                .flatMap(application -> panel.members().stream()
                        .filter(member -> !panel.stoodDown(member.account()))
                        .flatMap(member -> panel.bond(member, application).stream()
                                .map(bond -> new Barred(
                                        application.id(),
                                        application.name(),
                                        member.expert(),
                                        member.name(),
                                        bond.obstacle()))))
                .toList();
    }

    String hash(DrawInputs inputs) {
        return inputs.sha256(json);
    }

    /** Freezes what the draw depends on, and commits to a secret nobody has seen. */
    Draw prepare(Panel panel) {
        open.require(panel);
        panel.requireAnswered(applications.at(panel.roundId(), panel.track(), panel.ordinal()));
        var inputs = inputs(panel);
        if (inputs.gaps() == 0) {
            throw Refusal.conflict("nothing-to-draw").article(Draw.ARTICLE);
        }
        FairDraw.shortages(inputs).stream().findFirst().ifPresent(Drawing::refuse);
        var lot = new WitnessedSeed(hash(inputs), WitnessedSeed.secret(random));
        try {
            return draws.saveAndFlush(new Draw(panel, inputs, lot, clock.now()));
        } catch (DataIntegrityViolationException second) {
            throw Refusal.conflict("draw-pending").article(Draw.ARTICLE);
        }
    }

    Draw witness(Draw draw, Said said, Decider by) {
        requireOpen(draw, panel(draw));
        draw.witness(said.words().strip(), by, clock.now());
        return draws.saveAndFlush(draw);
    }

    /** From now on reviewers see what they were given. */
    Draw release(Draw draw) {
        var panel = panel(draw);
        requireOpen(draw, panel);
        var seat = draw.seat();
        if (seat == null) {
            draw.release(panel, hash(inputs(panel)), clock.now());
            panels.saveAndFlush(panel);
        } else {
            seats.release(draw, seat, panel);
        }
        return draws.saveAndFlush(draw);
    }

    private Panel panel(Draw draw) {
        return panels.required(draw.roundId(), draw.track(), draw.ordinal());
    }

    private void requireOpen(Draw draw, Panel panel) {
        var seat = draw.seat();
        if (seat == null) {
            open.require(panel);
        } else {
            seats.require(panel, seat);
        }
    }

    private static void refuse(Shortage shortage) {
        throw switch (shortage.reason()) {
            case TOO_FEW_REVIEWERS ->
                Refusal.conflict("too-few-reviewers")
                        .article("第十八条")
                        .with("name", shortage.name())
                        .with("needed", shortage.needed())
                        .with("available", shortage.available());
            case LOAD_CAP ->
                Refusal.conflict("load-cap-too-low")
                        .setting("reviewerLoad")
                        .with("least", shortage.needed())
                        .with("most", shortage.available());
        };
    }
}
