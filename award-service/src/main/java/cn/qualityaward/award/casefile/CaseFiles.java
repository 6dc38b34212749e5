package cn.qualityaward.award.casefile;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.audit.Fact;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.award.program.Policy.Retention;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.access.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What belongs to a case file, as of one moment; every making of one is on the record. */
@Component
class CaseFiles {

    record CaseFileMade(UUID subject, UUID round, int items) implements Fact {
        @Override
        public String article() {
            return "第二十三条";
        }
    }

    /**
     * What a case file is made of.
     *
     * @param office 立卷单位
     * @param retention 保管期限 as far as the policy says
     */
    record CaseFile(
            String title,
            String round,
            String office,
            LocalDate on,
            Map<RecordKind, Retention> retention,
            List<CaseItem> items) {}

    private final Readership readership;
    private final List<CasePart> parts;
    private final Rounds rounds;
    private final Programs programs;
    private final ApplicationEventPublisher facts;
    private final ProcedureClock clock;

    CaseFiles(
            Readership readership,
            List<CasePart> parts,
            Rounds rounds,
            Programs programs,
            ApplicationEventPublisher facts,
            ProcedureClock clock) {
        this.readership = readership;
        this.parts = parts.stream().sorted(Comparator.comparing(CasePart::step)).toList();
        this.rounds = rounds;
        this.programs = programs;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public CaseFile make(UUID id, Caller caller, UnaryOperator<String> unitName) {
        var application = readership.readable(id, caller);
        var policy = programs.policy(application.roundId());
        var named = UnitNames.of(policy.terms(), application.name(), unitName);
        var items = parts.stream()
                .flatMap(part -> part.of(application, caller, named).stream())
                .toList();
        facts.publishEvent(new CaseFileMade(id, application.roundId(), items.size()));
        return new CaseFile(
                application.name(),
                rounds.required(application.roundId()).title(),
                policy.terms().office(),
                clock.today(),
                Objects.requireNonNullElse(policy.retention(), Map.of()),
                items);
    }
}
