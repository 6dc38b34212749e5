package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.Impartiality;
import cn.qualityaward.award.application.Progress;
import cn.qualityaward.award.application.Redeciding;
import cn.qualityaward.award.application.Redeciding.Redecided;
import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.PaperDecision.Effect;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Authority;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.program.StageKind;
import cn.qualityaward.award.publicnotice.Objection.Kind;
import cn.qualityaward.award.publicnotice.Removal.Decision;
import cn.qualityaward.award.publicnotice.Removal.Proposal;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 取消: a name is taken off a published list by whoever deliberates, never by the office (第十四条、第十五条). The place stays
 * open, nobody moves up.
 */
@Component
class Removing {

    /**
     * @param application whom it turned out to be about, where the objection itself names nobody
     * @param files how many were handed in with it, as far as the caller has seen
     */
    record Proposing(
            @Nullable UUID application,
            @NotBlank @Size(max = 4000) String reason,
            int files) {}

    private final Notices notices;
    private final Objections objections;
    private final ObjectionFindings findings;
    private final ObjectionFiles files;
    private final Objecting objecting;
    private final Investigating investigating;
    private final Applications applications;
    private final Rounds rounds;
    private final Programs programs;
    private final Progress progress;
    private final Redeciding redeciding;
    private final Impartiality impartiality;
    private final ProcedureClock clock;
    private final TransactionTemplate transaction;

    Removing(
            Notices notices,
            Objections objections,
            ObjectionFindings findings,
            ObjectionFiles files,
            Objecting objecting,
            Investigating investigating,
            Applications applications,
            Rounds rounds,
            Programs programs,
            Progress progress,
            Redeciding redeciding,
            Impartiality impartiality,
            ProcedureClock clock,
            TransactionTemplate transaction) {
        this.notices = notices;
        this.objections = objections;
        this.findings = findings;
        this.files = files;
        this.objecting = objecting;
        this.investigating = investigating;
        this.applications = applications;
        this.rounds = rounds;
        this.programs = programs;
        this.progress = progress;
        this.redeciding = redeciding;
        this.impartiality = impartiality;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Bean
    PaperDecision<Decision> removalOnPaper() {
        return new PaperDecision<>("removal", Decision.class, new OnPaper());
    }

    /** 提请取消: until it is decided the objection is open and the name is held. */
    @Transactional
    void propose(UUID id, Proposing proposing, Decider by) {
        var notice = locked(id);
        var objection = objections.findById(id).orElseThrow();
        investigating.requireUnbiased(notice, objection, by.account());
        files.requireSeen(objection, proposing.files());
        var named = objection.applicationId();
        var about = named == null ? proposing.application() : named;
        if (about == null) {
            throw Refusal.invalid("removal-of-nobody").field("application").article(Removal.ARTICLE);
        }
        if (objection.kind() == Kind.OBJECTION) {
            objecting.hold(notice, about);
        }
        requireNotEnded(applications.required(about));
        objection.propose(
                new Proposal(about, proposing.reason(), by.name(), clock.now()),
                notice.roundId(),
                findings.existsByObjectionId(id));
        objections.save(objection);
    }

    /** Whom nothing is left to take off: the office answers whoever objected itself. */
    private static void requireNotEnded(Application application) {
        if (application.ended()) {
            throw Refusal.conflict("application-ended").article(Removal.ARTICLE).with("status", application.status());
        }
    }

    /** Whoever deliberates in its round. */
    Authority deliberator(UUID id) {
        var round = objections.roundOf(id).orElseThrow(() -> Refusal.unknown("not-found"));
        return programs.policy(round).deliberator();
    }

    /** @param signed the document, as it was signed */
    @Transactional
    void decide(UUID id, Decision decision, List<SignedPage> signed, Decider by) {
        var notice = locked(id);
        deliberator(id).require(by);
        var objection = objections.findById(id).orElseThrow();
        investigating.requireUnbiased(notice, objection, by.account());
        var about = applications.required(objection
                .decide(decision, signed, notice.roundId(), by, clock.today())
                .application());
        impartiality.requireStated(by, List.of(about));
        objections.save(objection);
        if (!decision.remove()) {
            objecting.settle(notice, objection, about, decision.reason(), by);
        } else if (!about.ended() && redeciding.cameTo(about, StageKind.PUBLIC_NOTICE)) {
            takeOff(about, objection.kind(), decision.reason(), by);
        }
    }

    /** Only whom the list still has: whoever withdrew, or was taken off by another decision, stays as they are. */
    private void takeOff(Application about, Kind kind, String reason, Decider by) {
        if (kind == Kind.OBJECTION && about.stage() == StageKind.PUBLIC_NOTICE) {
            progress.remove(about, StageKind.PUBLIC_NOTICE, reason, by);
        } else {
            redeciding.decide(about, StageKind.PUBLIC_NOTICE, Redecided.FAILED, reason, Removal.ARTICLE, by);
        }
    }

    private PublicNotice locked(UUID id) {
        var notice = notices.locked(objections.noticeOf(id).orElseThrow(() -> Refusal.unknown("not-found")))
                .orElseThrow();
        rounds.required(notice.roundId()).requireUninterrupted();
        return notice;
    }

    /** From its signed paper; at entering it is tried wholly, and nothing of that stays. */
    private final class OnPaper implements Effect<Decision> {

        @Override
        public void decide(UUID objection, Decision decision, Decider by) {
            Removing.this.decide(objection, decision, by.pages(), by);
        }

        @Override
        public void foresee(UUID objection, Decision decision, Decider by) {
            transaction.executeWithoutResult(tried -> {
                tried.setRollbackOnly();
                decide(objection, decision, by);
            });
        }

        @Override
        public Optional<String> recused(String account, UUID objection, Decision decision) {
            return investigating.steppedBack(account, objection);
        }
    }
}
