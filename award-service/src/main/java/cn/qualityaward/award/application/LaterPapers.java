package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.PaperDecision.Effect;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 补充材料、撤回申报代录: an applicant that has no account goes on as it began, on paper that it signed. */
@Component
class LaterPapers {

    /** 补正后的申报表, whole. */
    record Supplemented(@NotNull @Valid ApplicationForm form) {}

    record Withdrawn(@NotBlank @Size(max = 1000) String reason) {}

    private final Dossiers dossiers;
    private final Applications applications;
    private final Rounds rounds;
    private final TransactionTemplate transaction;

    LaterPapers(Dossiers dossiers, Applications applications, Rounds rounds, TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.applications = applications;
        this.rounds = rounds;
        this.transaction = transaction;
    }

    @Bean
    PaperDecision<Supplemented> supplementOnPaper() {
        return new PaperDecision<>("supplement", Supplemented.class, new Unasked());
    }

    @Bean
    PaperDecision<Withdrawn> withdrawalOnPaper() {
        return new PaperDecision<>("withdrawal", Withdrawn.class, new Tried<>(this::withdraw));
    }

    /** Of a region that is known. */
    Effect<Supplemented> in(Dossiers.Region region) {
        return new Tried<>((id, supplemented, by) ->
                dossiers.supplement(withNobody(id, by), supplemented.form(), paper(by), region));
    }

    private void withdraw(UUID id, Withdrawn withdrawn, Decider by) {
        dossiers.withdraw(withNobody(id, by), withdrawn.reason(), paper(by));
    }

    /** Signed by the applicant itself; one that has an account by now acts by that. */
    private Application withNobody(UUID id, Decider by) {
        PaperApplications.requireApplicant(by);
        rounds.shared(applications.roundOf(id).orElseThrow(() -> Refusal.unknown("not-found")));
        var application = applications.locked(id);
        if (!application.isWithNobody()) {
            throw application.refused("paper-of-account", "第五条");
        }
        return application;
    }

    private static Decider.Paper paper(Decider by) {
        return Objects.requireNonNull(by.paper());
    }

    private final class Unasked implements Effect<Supplemented> {

        @Override
        public Effect<Supplemented> asked() {
            return in(dossiers.region());
        }

        @Override
        public void decide(UUID application, Supplemented supplemented, Decider by) {
            asked().decide(application, supplemented, by);
        }
    }

    /** At entering it is tried wholly; nothing of it stays. */
    private final class Tried<T> implements Effect<T> {

        private final Effect<T> effect;

        private Tried(Effect<T> effect) {
            this.effect = effect;
        }

        @Override
        public void decide(UUID application, T payload, Decider by) {
            effect.decide(application, payload, by);
        }

        @Override
        public void foresee(UUID application, T payload, Decider by) {
            transaction.executeWithoutResult(tried -> {
                tried.setRollbackOnly();
                decide(application, payload, by);
            });
        }
    }
}
