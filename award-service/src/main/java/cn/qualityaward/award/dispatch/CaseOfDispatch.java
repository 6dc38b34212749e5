package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What went out in its round to everybody, and to this applicant. */
@Component
class CaseOfDispatch implements CasePart {

    private final OutgoingDocuments documents;
    private final IssuedItems issued;

    CaseOfDispatch(OutgoingDocuments documents, IssuedItems issued) {
        this.documents = documents;
        this.issued = issued;
    }

    @Override
    public Step step() {
        return Step.DOCUMENTS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return documents.signedFor(application.roundId(), application.id()).stream()
                .flatMap(issued::of)
                .toList();
    }
}
