package cn.qualityaward.award.casefile;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.casefile.CaseFiles.CaseFile;
import cn.qualityaward.award.casefile.CaseFiles.CaseFileMade;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to the case file of a round, beside those of its applications; every making of one is on the record. */
@Component
class RoundCaseFiles {

    private final List<RoundPart> parts;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final ApplicationEventPublisher facts;
    private final ProcedureClock clock;

    RoundCaseFiles(
            List<RoundPart> parts,
            Applications applications,
            Rounds rounds,
            Programs programs,
            ApplicationEventPublisher facts,
            ProcedureClock clock) {
        this.parts =
                parts.stream().sorted(Comparator.comparing(RoundPart::step)).toList();
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.facts = facts;
        this.clock = clock;
    }

    /** What compares all of them is for nobody who has stepped back from one (第十八条). */
    @Transactional
    public CaseFile make(UUID id, Caller caller, UnaryOperator<String> unitName) {
        var round = rounds.required(id);
        applications.findByRoundIdOrderById(id).stream()
                .filter(application -> application.ordinal() >= 0)
                .forEach(application -> application.requireUnbiased(caller.id()));
        var policy = programs.policy(id);
        var named = UnitNames.of(policy.terms(), unitName);
        var items = parts.stream()
                .flatMap(part -> part.of(round, caller, named).stream())
                .toList();
        facts.publishEvent(new CaseFileMade(id, id, items.size()));
        return new CaseFile(
                round.title(),
                policy.terms().awardName(),
                policy.terms().office(),
                clock.today(),
                Objects.requireNonNullElse(policy.retention(), Map.of()),
                items);
    }
}
