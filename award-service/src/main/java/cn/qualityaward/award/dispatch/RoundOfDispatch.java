package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.RoundPart;
import cn.qualityaward.award.round.Round;
import cn.qualityaward.tenancy.access.Caller;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What went out in a round to everybody: 纪要、请示、通报; what went to one applicant alone is in that one's own file. */
@Component
class RoundOfDispatch implements RoundPart {

    private final OutgoingDocuments documents;
    private final IssuedItems issued;

    RoundOfDispatch(OutgoingDocuments documents, IssuedItems issued) {
        this.documents = documents;
        this.issued = issued;
    }

    @Override
    public Step step() {
        return Step.DOCUMENTS;
    }

    @Override
    public List<CaseItem> of(Round round, Caller caller, UnaryOperator<String> unitName) {
        return documents.signedForAll(round.id()).stream().flatMap(issued::of).toList();
    }
}
