package cn.qualityaward.award.eligibility;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.tenancy.TenantScope;
import cn.qualityaward.tenancy.problem.Refusal;
import io.namastack.outbox.Outbox;
import io.namastack.outbox.annotation.OutboxHandler;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * Asks another tenant's public certificate check, as any reader does and with no credentials, about what an applicant
 * presents. The question leaves through the outbox: while nobody answers it is asked again, and the finding stays open.
 */
@Component
class PrerequisiteCheck {

    /** The outbox carries the number only; what it stands for is read behind the wall. */
    record Presented(UUID application) {}

    private final PresentedHonours presented;
    private final Programs programs;
    private final Outbox outbox;
    private final ProcedureClock clock;
    private final TransactionTemplate transaction;
    private final RestClient everybody;

    PrerequisiteCheck(
            PresentedHonours presented,
            Programs programs,
            Outbox outbox,
            ProcedureClock clock,
            TransactionTemplate transaction,
            @Value("${award.gateway}") String gateway) {
        this.presented = presented;
        this.programs = programs;
        this.outbox = outbox;
        this.clock = clock;
        this.transaction = transaction;
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(Duration.ofSeconds(10));
        this.everybody =
                RestClient.builder().baseUrl(gateway).requestFactory(requests).build();
    }

    /** Where the policy asks for another tenant's award and the applicant has stated its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    void ask(Application application) {
        var asked = programs.policy(application.roundId()).prerequisiteAward();
        var number = application.form().prerequisiteCertificate();
        if (asked != null && asked.tenant() != null && number != null && !number.isBlank()) {
            ask(application.id(), asked.tenant(), number.strip());
        }
    }

    private void ask(UUID application, String tenant, String number) {
        var honour = presented.findById(application).orElseGet(() -> new PresentedHonour(application));
        honour.present(tenant, number);
        presented.save(honour);
        outbox.schedule(new Presented(application), TenantScope.required() + ":" + application);
    }

    /** Asked anew: what was valid may have been revoked since. */
    @Transactional
    void askAgain(UUID application) {
        var honour = presented
                .findById(application)
                .orElseThrow(() -> Refusal.conflict("nothing-presented").setting("prerequisiteAward"));
        ask(application, honour.region(), honour.number());
    }

    /** Public, for the outbox sees no other. No transaction is open while the other tenant is asked. */
    @OutboxHandler
    public void check(Presented asked) {
        presented.findById(asked.application()).ifPresent(honour -> {
            var copy = read(honour.region(), honour.number());
            transaction.executeWithoutResult(tx -> presented
                    .findById(asked.application())
                    .filter(now -> now.number().equals(honour.number()))
                    .ifPresent(now -> {
                        now.answered(copy, clock.now());
                        presented.save(now);
                    }));
        });
    }

    private PresentedHonour.@Nullable Copy read(String tenant, String number) {
        try {
            return everybody
                    .get()
                    .uri("/api/{tenant}/award/public/certificates/{number}", tenant, number)
                    .retrieve()
                    .body(PresentedHonour.Copy.class);
        } catch (HttpClientErrorException.NotFound unknown) {
            return null;
        }
    }
}
