package cn.qualityaward.award.application;

import cn.qualityaward.award.paper.Decider;
import cn.qualityaward.award.paper.PaperDecision;
import cn.qualityaward.award.paper.PaperDecision.Effect;
import cn.qualityaward.award.program.ApplicantKind;
import cn.qualityaward.tenancy.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 申报材料代录: the office enters what an applicant signed on paper; it is held to what every other applicant is. */
@Component
class PaperApplications {

    /** 申报表, 真实性承诺 among it, as they stand on the paper. */
    record HandedIn(
            @NotNull ApplicantKind track, @NotNull @Valid ApplicationForm form) {}

    private static final String APPLICANT = "applicant/self";

    private final Dossiers dossiers;
    private final Applications applications;
    private final TransactionTemplate transaction;

    PaperApplications(Dossiers dossiers, Applications applications, TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.applications = applications;
        this.transaction = transaction;
    }

    @Bean
    PaperDecision<HandedIn> applicationOnPaper() {
        return new PaperDecision<>("application", HandedIn.class, new Unasked());
    }

    /** Of a region that is known. */
    Effect<HandedIn> in(Dossiers.Region region) {
        return new InRegion(region);
    }

    static void requireApplicant(Decider by) {
        if (!by.unit().equals(APPLICANT)) {
            throw Refusal.invalid("paper-not-of-applicant").field("onBehalfOf").article("第五条");
        }
    }

    private Optional<String> steppedBack(String account, HandedIn handedIn) {
        var form = handedIn.form();
        return applications
                .steppedBackFrom(
                        Objects.requireNonNullElse(form.name(), ""),
                        form.of(handedIn.track()).creditCode(),
                        account)
                .stream()
                .map(Application::name)
                .findFirst();
    }

    private final class Unasked implements Effect<HandedIn> {

        @Override
        public Effect<HandedIn> asked() {
            return in(dossiers.region());
        }

        @Override
        public void decide(UUID round, HandedIn handedIn, Decider by) {
            asked().decide(round, handedIn, by);
        }

        @Override
        public Optional<String> recused(String account, UUID round, HandedIn handedIn) {
            return steppedBack(account, handedIn);
        }
    }

    private final class InRegion implements Effect<HandedIn> {

        private final Dossiers.Region region;

        private InRegion(Dossiers.Region region) {
            this.region = region;
        }

        @Override
        public void decide(UUID round, HandedIn handedIn, Decider by) {
            requireApplicant(by);
            dossiers.enter(round, handedIn.track(), handedIn.form(), Objects.requireNonNull(by.paper()), region);
        }

        /** It is tried wholly; nothing of it stays. */
        @Override
        public void foresee(UUID round, HandedIn handedIn, Decider by) {
            transaction.executeWithoutResult(tried -> {
                tried.setRollbackOnly();
                decide(round, handedIn, by);
            });
        }

        @Override
        public Optional<String> recused(String account, UUID round, HandedIn handedIn) {
            return steppedBack(account, handedIn);
        }
    }
}
