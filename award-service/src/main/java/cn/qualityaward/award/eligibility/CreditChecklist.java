package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.Scans;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** 信用核查清单: dated look-ups with their evidence, each confirmed by a second officer. The latest of a register counts. */
@Component
class CreditChecklist implements CreditRegisters {

    static final String CONDITION = "credit-record";
    static final String SETTING = "creditChecks";

    interface Lookups extends Repository<CreditLookup, UUID> {
        Optional<CreditLookup> findById(UUID id);

        List<CreditLookup> findByApplicationIdOrderById(UUID application);

        CreditLookup save(CreditLookup lookup);
    }

    private final Lookups lookups;
    private final Scans scans;
    private final Applications applications;
    private final Rounds rounds;
    private final ProcedureClock clock;

    CreditChecklist(Lookups lookups, Scans scans, Applications applications, Rounds rounds, ProcedureClock clock) {
        this.lookups = lookups;
        this.scans = scans;
        this.applications = applications;
        this.rounds = rounds;
        this.clock = clock;
    }

    CreditLookup enter(UUID id, CreditLookup.Text text, byte[] evidence, Decider by) {
        var application = running(id);
        return lookups.save(new CreditLookup(application, text, scans.keep(evidence), by, clock.now()));
    }

    CreditLookup confirm(UUID id, UUID lookup, Decider by) {
        var application = running(id);
        var found = required(id, lookup);
        found.confirm(article(application), by, clock.now());
        return lookups.save(found);
    }

    CreditLookup required(UUID application, UUID lookup) {
        return lookups.findById(lookup)
                .filter(found -> found.applicationId().equals(application))
                .orElseThrow(() -> Refusal.unknown("not-found"));
    }

    Scans.Scan evidence(UUID application, UUID lookup) {
        return scans.of(required(application, lookup).evidence());
    }

    List<CreditLookup> of(UUID application) {
        return lookups.findByApplicationIdOrderById(application);
    }

    private Application running(UUID id) {
        var application = applications.required(id);
        rounds.shared(application.roundId())
                .orElseThrow(() -> Refusal.unknown("not-found"))
                .requireRunning();
        if (application.ordinal() < 0 || application.ended()) {
            throw Refusal.conflict("application-ended").article(article(application));
        }
        return application;
    }

    @Override
    public List<CreditSource> open(Application application) {
        var here = latest(of(application.id()).stream()
                .filter(lookup -> application.inStep(lookup.ordinal(), lookup.enteredAt()))
                .toList());
        return CreditSource.of(application).stream()
                .filter(source -> Optional.ofNullable(here.get(source))
                        .map(CreditLookup::confirmedAt)
                        .isEmpty())
                .toList();
    }

    @Override
    public Optional<Finding> finding(Application application) {
        var confirmed = confirmed(application);
        var records = confirmed.values().stream()
                .filter(lookup -> lookup.found() != null)
                .sorted(Comparator.comparing(CreditLookup::source))
                .map(lookup -> lookup.source().words() + "：" + lookup.found() + "（" + lookup.lookedUpOn() + "查询）")
                .collect(Collectors.joining("；"));
        if (records.isEmpty() && !confirmed.keySet().containsAll(CreditSource.of(application))) {
            return Optional.empty();
        }
        var lastDay = confirmed.values().stream()
                .map(CreditLookup::lookedUpOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new Finding(
                CONDITION,
                article(application),
                SETTING,
                records.isEmpty() ? Result.MET : Result.UNDETERMINED,
                records.isEmpty() ? "各来源均未查到记录（最近一次查询 " + lastDay + "）" : records,
                false));
    }

    @Override
    public Optional<Instant> lastRecord(Application application) {
        return confirmed(application).values().stream()
                .filter(lookup -> lookup.found() != null)
                .flatMap(lookup -> Optional.ofNullable(lookup.confirmedAt()).stream())
                .max(Comparator.naturalOrder());
    }

    private Map<CreditSource, CreditLookup> confirmed(Application application) {
        return latest(of(application.id()).stream()
                .filter(lookup -> lookup.confirmedAt() != null)
                .toList());
    }

    private static Map<CreditSource, CreditLookup> latest(List<CreditLookup> inOrder) {
        return inOrder.stream()
                .collect(Collectors.toMap(CreditLookup::source, Function.identity(), (earlier, later) -> later));
    }

    static String article(Application application) {
        return application.track() == ApplicantKind.INDIVIDUAL ? "第十一条(四)" : "第十条(四)";
    }
}
