package cn.qualityaward.tenant.basis;

import cn.qualityaward.tenant.document.Finding;
import cn.qualityaward.tenant.policy.Companion;
import cn.qualityaward.tenant.policy.LegalBasis.Status;
import cn.qualityaward.tenant.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Whoever writes a draft is told before publishing, though the draft itself calls its basis 现行. */
@Component
class RepealedBases implements Companion {

    private final RepealedDocuments repealed;

    RepealedBases(RepealedDocuments repealed) {
        this.repealed = repealed;
    }

    @Override
    public List<Finding> besides(Policy policy, LocalDate on) {
        var documents = repealed.all();
        return IntStream.range(0, policy.legalBases().size())
                .filter(i -> policy.legalBases().get(i).status() == Status.IN_FORCE)
                .boxed()
                .flatMap(i -> documents.stream()
                        .filter(document -> document.isBasis(policy.legalBases().get(i)))
                        .map(document -> Finding.warns("legal-basis-since-repealed", "legalBases[" + i + "]")
                                .with("title", document.title())
                                .with("by", document.repealedBy())))
                .toList();
    }
}
