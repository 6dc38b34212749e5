package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenant.policy.LegalBasis;
import cn.qualityaward.tenant.policy.Policy;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A law or document that is no longer in force (废止).
 *
 * @param repealedBy the document that repealed it
 */
record RepealedDocument(UUID id, String title, @Nullable String number, LocalDate repealedOn, String repealedBy) {

    Citation citation() {
        return Citation.of(title, number);
    }

    boolean isBasis(LegalBasis basis) {
        return Citation.of(basis.title(), basis.number()).isThatOf(citation());
    }

    boolean isBasisOf(Policy policy) {
        return policy.legalBases().stream().anyMatch(this::isBasis);
    }
}
