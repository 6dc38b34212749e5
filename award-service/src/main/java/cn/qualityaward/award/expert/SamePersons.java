package cn.qualityaward.award.expert;

import cn.qualityaward.tenancy.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 同一人: who has another account in the pool (第十八条). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SamePersons {

    private final Experts experts;

    SamePersons(Experts experts) {
        this.experts = experts;
    }

    /** One person marks once, whatever accounts they have. */
    void requireOnlyOne(Expert expert) {
        var prints = expert.numbers().prints();
        if (prints.isEmpty()) {
            return;
        }
        experts.knownBy(prints).stream()
                .filter(other -> !other.id().equals(expert.id()))
                .filter(other -> other.admitted() || other.departure() != null)
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict("expert-known-already")
                            .article("第八条(二)")
                            .with("name", other.name());
                });
    }
}
