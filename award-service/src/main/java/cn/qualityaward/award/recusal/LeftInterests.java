package cn.qualityaward.award.recusal;

import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.application.OfficeHeads;
import cn.qualityaward.award.recusal.InterestController.Declared;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interests on which no head of the office may rule: they are about the only one, or each steps back from the applicant. */
@Component
class LeftInterests {

    private final Declarations declarations;
    private final Applications applications;
    private final Registered register;

    LeftInterests(Declarations declarations, Applications applications, Registered register) {
        this.declarations = declarations;
        this.applications = applications;
        this.register = register;
    }

    @Transactional(readOnly = true)
    List<Declared> of(UUID round, Collection<String> heads) {
        var there = applications.findByRoundIdOrderById(round);
        return declarations.findByRoundIdOrderById(round).stream()
                .flatMap(declaration -> there.stream()
                        .filter(application -> declaration.awaitsRuling(application.id())
                                && !OfficeHeads.anyMayAct(heads, Stating.free(declaration, application)))
                        .flatMap(application -> declaration.of(application.id()).stream()
                                .flatMap(statement -> register.of(declaration, statement, application))))
                .toList();
    }
}
