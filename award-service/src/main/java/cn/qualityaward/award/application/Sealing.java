package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.secrecy.NumberPrints;
import cn.qualityaward.tenancy.Canonical;
import cn.qualityaward.tenancy.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * 封存: what is submitted becomes one canonical text, kept for every submission. Without anything beside the form it is
 * the form's own text.
 */
@Component
class Sealing {

    interface Stored extends Repository<SealedDossier, UUID> {
        List<SealedDossier> findByApplicationIdOrderByNumber(UUID application);

        int countByApplicationId(UUID application);

        Optional<SealedDossier> findByApplicationIdAndNumber(UUID application, int number);

        SealedDossier save(SealedDossier sealed);
    }

    private final Stored stored;
    private final List<SealedPart> parts;
    private final NumberPrints prints;
    private final JsonMapper json;
    private final ProcedureClock clock;

    Sealing(Stored stored, List<SealedPart> parts, NumberPrints prints, JsonMapper json, ProcedureClock clock) {
        this.stored = stored;
        this.parts = parts;
        this.prints = prints;
        this.json = json;
        this.clock = clock;
    }

    SealedDossier seal(Application application) {
        return seal(application, null);
    }

    /** @param correction by which it is sealed anew, where its applicant does not submit it */
    SealedDossier seal(Application application, @Nullable UUID correction) {
        var number = stored.countByApplicationId(application.id()) + 1;
        var sealed = new TreeMap<String, Object>();
        for (var part : parts) {
            var content = part.seal(application, number);
            if (!content.isEmpty()) {
                sealed.put(part.name(), content);
            }
        }
        if (!sealed.isEmpty()) {
            sealed.put(SealedDossier.FORM, application.form());
        }
        var text = json.writeValueAsString(sealed.isEmpty() ? application.form() : sealed);
        application.names(prints.named(json.valueToTree(application.form())), correction != null);
        application.affiliate(correction != null, clock.now());
        return stored.save(new SealedDossier(application.id(), number, Canonical.form(text), correction, clock.now()));
    }

    /** The number of the last submission; none before the first. */
    int last(UUID application) {
        return stored.countByApplicationId(application);
    }

    List<SealedDossier> of(UUID application) {
        return stored.findByApplicationIdOrderByNumber(application);
    }

    SealedDossier required(UUID application, int number) {
        return stored.findByApplicationIdAndNumber(application, number).orElseThrow(() -> Refusal.unknown("not-found"));
    }
}
