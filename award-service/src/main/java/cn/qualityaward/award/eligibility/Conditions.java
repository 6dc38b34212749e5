package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Finding;
import cn.qualityaward.award.application.Finding.Result;
import cn.qualityaward.award.eligibility.EarlierHonours.Claimant;
import cn.qualityaward.award.eligibility.EarlierHonours.Earlier;
import cn.qualityaward.award.eligibility.EarlierHonours.Repeat;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy;
import cn.qualityaward.award.program.Policy.AwardClass;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the policy itself sets as a condition beyond Articles 10 and 11: settings, found from records, and they refuse. At
 * submission what is not met; at the formal review, before a public notice and before asking for approval also what nobody
 * has determined. From the formal review on, what stands against an applicant by the articles themselves refuses too.
 */
@Component
@Transactional(readOnly = true)
public class Conditions {

    interface Determinations extends Repository<Determination, UUID> {
        List<Determination> findByApplicationIdOrderById(UUID application);

        Determination save(Determination determination);
    }

    private static final Set<Round.State> HELD =
            EnumSet.of(Round.State.ANNOUNCED, Round.State.SUSPENDED, Round.State.COMMENDED, Round.State.CLOSED);

    private final EarlierHonours honours;
    private final Cultivated cultivated;
    private final PresentedHonours presented;
    private final Determinations determinations;
    private final ArticleFindings articles;
    private final Rounds rounds;
    private final Programs programs;
    private final CreditRegisters registers;
    private final Rechecks rechecks;
    private final ProcedureClock clock;

    Conditions(
            EarlierHonours honours,
            Cultivated cultivated,
            PresentedHonours presented,
            Determinations determinations,
            ArticleFindings articles,
            Rounds rounds,
            Programs programs,
            CreditRegisters registers,
            Rechecks rechecks,
            ProcedureClock clock) {
        this.honours = honours;
        this.cultivated = cultivated;
        this.presented = presented;
        this.determinations = determinations;
        this.articles = articles;
        this.rounds = rounds;
        this.programs = programs;
        this.registers = registers;
        this.rechecks = rechecks;
        this.clock = clock;
    }

    List<Finding> of(Application application) {
        return settled(application, unsettled(application));
    }

    List<Finding> unsettled(Application application) {
        var policy = programs.policy(application.roundId());
        var who = claimant(application);
        return Stream.of(
                        wait(application, policy, who),
                        prerequisite(application, policy, who),
                        pool(policy, who),
                        policy.looksUpCredit() ? registers.finding(application) : Optional.<Finding>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /** With what was found in writing, where nothing else could tell. */
    List<Finding> settled(Application application, List<Finding> found) {
        var lastRecord = registers.lastRecord(application);
        var written = determinations.findByApplicationIdOrderById(application.id()).stream()
                .filter(d -> !d.condition().equals(CreditChecklist.CONDITION)
                        || lastRecord.filter(d.determinedAt()::isBefore).isEmpty())
                .collect(Collectors.toMap(Determination::condition, d -> d, (earlier, later) -> later));
        return found.stream()
                .map(finding -> Optional.ofNullable(written.get(finding.condition()))
                        .map(d -> finding.settled(d.met(), d.evidence(), d.determinedAt()))
                        .orElse(finding))
                .toList();
    }

    private Optional<Finding> wait(Application application, Policy policy, Claimant who) {
        var round = rounds.required(application.roundId());
        return new ReapplyWait(policy, who.kind(), round.year(), editions(), honours.of(who), clock.today()).finding();
    }

    private Set<Integer> editions() {
        return Stream.concat(
                        honours.editionsBefore().stream(),
                        rounds.findByStateInOrderByYearDescIdDesc(HELD).stream().map(Round::year))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Finding> prerequisite(Application application, Policy policy, Claimant who) {
        return Optional.ofNullable(policy.prerequisiteAward())
                .map(asked -> new PrerequisiteHeld(
                                asked,
                                who.name(),
                                honours.of(who),
                                !honours.editionsBefore().isEmpty(),
                                presented(application),
                                clock.today())
                        .finding());
    }

    /** Before it is submitted, a number that is stated has merely not been asked about. */
    private @Nullable PresentedHonour presented(Application application) {
        var number = application.form().prerequisiteCertificate();
        return presented
                .findById(application.id())
                .or(() -> Optional.ofNullable(number)
                        .filter(stated -> !stated.isBlank())
                        .map(stated -> {
                            var unasked = new PresentedHonour(application.id());
                            unasked.present("", stated);
                            return unasked;
                        }))
                .orElse(null);
    }

    private Optional<Finding> pool(Policy policy, Claimant who) {
        return policy.cultivationPool()
                ? Optional.of(new Finding(
                        "cultivation-pool",
                        "第九条",
                        "cultivationPool",
                        cultivated.knows(who) ? Result.MET : Result.NOT_MET,
                        cultivated.knows(who) ? "已列入培育库" : "未列入培育库",
                        false))
                : Optional.empty();
    }

    /** Whether the same award is won again: what a policy may leave out of the quota, or not pay twice. */
    public Repeat again(Application application, String classCode) {
        return again(honours.of(claimant(application)), classCode);
    }

    private static Repeat again(List<Earlier> earlier, String classCode) {
        var same = earlier.stream()
                .filter(honour -> honour.classCode().equals(classCode))
                .toList();
        if (same.isEmpty()) {
            return Repeat.FIRST;
        }
        return same.stream().anyMatch(honour -> honour.certain() && !honour.revoked())
                ? Repeat.AGAIN
                : Repeat.UNDETERMINED;
    }

    /** 占授奖名额: a policy may leave out of its quota whoever wins the same award again (第十六条). */
    public boolean takesPlace(Application application, String classCode) {
        return programs.policy(application.roundId()).repeatWin().countsQuota()
                || again(application, classCode) != Repeat.AGAIN;
    }

    /** 不占名额: in which classes of its track it takes no place, having won them before (第十六条). */
    public List<String> beyondQuota(Application application) {
        var policy = programs.policy(application.roundId());
        if (policy.repeatWin().countsQuota()) {
            return List.of();
        }
        var earlier = honours.of(claimant(application));
        return policy.classesOf(application.track()).stream()
                .map(AwardClass::code)
                .filter(code -> again(earlier, code) == Repeat.AGAIN)
                .toList();
    }

    static Claimant claimant(Application application) {
        return Claimant.of(application);
    }

    /** At submission: what is certainly not met refuses; what is open is for the office. */
    void refuseUnmet(Application application) {
        refuse(application, EnumSet.of(Result.NOT_MET));
    }

    /** From the formal review on: everything must have been found to be met. */
    public void require(Collection<Application> all) {
        all.forEach(application -> {
            refuseFoundUnmet(application);
            rechecks.require(application);
            requireCreditLookedUp(application);
            refuse(application, EnumSet.of(Result.NOT_MET, Result.UNDETERMINED));
        });
    }

    /** The same, but that what is against whom that account steps back from is told to another (第十八条). */
    public void require(Collection<Application> all, String account) {
        require(all.stream()
                .filter(application -> !application.recuses(account))
                .toList());
        try {
            require(all.stream()
                    .filter(application -> application.recuses(account))
                    .toList());
        } catch (Refusal told) {
            throw Refusal.conflict("condition-open-withheld").article("第十八条");
        }
    }

    /** What of it is certainly not met, as was stated, as examiners found and as records tell. */
    Optional<Finding> unmet(Application application) {
        return Stream.concat(unmetOfArticles(application).stream(), of(application).stream())
                .filter(finding -> finding.result() == Result.NOT_MET)
                .findFirst();
    }

    /** 一票否决: what would keep it from the notice now, what is undetermined of the policy's own conditions included. */
    public List<Finding> against(Application application) {
        return Stream.concat(
                        unmetOfArticles(application).stream(),
                        of(application).stream().filter(finding -> finding.result() != Result.MET))
                .toList();
    }

    private List<Finding> unmetOfArticles(Application application) {
        return settled(application, articles.examined(application, null)).stream()
                .filter(finding -> finding.result() == Result.NOT_MET)
                .toList();
    }

    /** 应当具备: nobody goes on of whom it stands on the record, by its own statement too, that a condition is not met. */
    private void refuseFoundUnmet(Application application) {
        var unmet = unmetOfArticles(application);
        if (unmet.isEmpty()) {
            return;
        }
        throw Refusal.conflict("condition-found-unmet")
                .article(Eligibility.article(application.track()))
                .with("conditions", unmet.stream().map(Finding::condition).toList())
                .with("articles", joined(unmet, Finding::article, "、"))
                .with("name", application.name())
                .with("evidence", joined(unmet, finding -> Objects.toString(finding.evidence(), ""), "；"));
    }

    private static String joined(List<Finding> all, Function<Finding, String> part, String separator) {
        return all.stream().map(part).distinct().collect(Collectors.joining(separator));
    }

    private void requireCreditLookedUp(Application application) {
        if (!programs.policy(application.roundId()).looksUpCredit(application.stage())) {
            return;
        }
        var open = registers.open(application);
        if (!open.isEmpty()) {
            throw Refusal.conflict("credit-not-looked-up")
                    .article(CreditChecklist.article(application))
                    .setting(CreditChecklist.SETTING)
                    .with("name", application.name())
                    .with("sources", open.stream().map(CreditSource::words).collect(Collectors.joining("、")));
        }
    }

    private void refuse(Application application, Set<Result> refused) {
        of(application).stream()
                .filter(finding -> refused.contains(finding.result()))
                .findFirst()
                .ifPresent(finding -> {
                    throw (finding.result() == Result.NOT_MET
                                    ? Refusal.conflict("condition-not-met")
                                    : Refusal.conflict("condition-undetermined"))
                            .article(finding.article())
                            .setting(Objects.requireNonNull(finding.setting())) // each is one of the policy
                            .with("condition", finding.condition())
                            .with("name", application.name())
                            .with("evidence", finding.evidence());
                });
    }
}
