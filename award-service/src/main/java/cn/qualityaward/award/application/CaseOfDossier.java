package cn.qualityaward.award.application;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Every submission as it was sealed; it names also what is declared a secret, so only whoever may read that gets it. */
@Component
class CaseOfDossier implements CasePart {

    private final Readership readership;
    private final Sealing sealing;

    CaseOfDossier(Readership readership, Sealing sealing) {
        this.readership = readership;
        this.sealing = sealing;
    }

    @Override
    public Step step() {
        return Step.DOSSIER;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        if (!readership.mayReadSecrets(caller, application)) {
            return List.of();
        }
        return sealing.of(application.id()).stream()
                .map(one -> item(application, one))
                .toList();
    }

    private static CaseItem item(Application application, SealedDossier one) {
        var text = one.text().getBytes(StandardCharsets.UTF_8);
        return new CaseItem(
                (one.corrected() ? "申报材料（第%d次封存，更正后文本）" : "申报材料（第%d次提交，封存文本）").formatted(one.number()),
                application.name(),
                ProcedureClock.local(one.sealedAt()).toLocalDate(),
                RecordKind.APPLICATION,
                "json",
                false,
                () -> new ByteArrayInputStream(text));
    }
}
