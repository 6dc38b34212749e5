package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.application.CasePart;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.official.LetterPdf;
import cn.qualityaward.tenancy.access.Caller;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What went out in its round to everybody, and to this applicant: as it was signed, and as it looked under its seal. */
@Component
class CaseOfDispatch implements CasePart {

    private final OutgoingDocuments documents;
    private final Prints prints;
    private final SignedPages pages;

    CaseOfDispatch(OutgoingDocuments documents, Prints prints, SignedPages pages) {
        this.documents = documents;
        this.prints = prints;
        this.pages = pages;
    }

    @Override
    public Step step() {
        return Step.DOCUMENTS;
    }

    @Override
    public List<CaseItem> of(Application application, Caller caller, UnaryOperator<String> unitName) {
        return documents.signedFor(application.roundId(), application.id()).stream()
                .flatMap(this::items)
                .toList();
    }

    private Stream<CaseItem> items(OutgoingDocument document) {
        var title = document.text().title() + "（" + document.number() + "）";
        var letter = prints.of(document);
        return Stream.concat(
                Stream.of(item(document, title, "pdf", () -> new ByteArrayInputStream(LetterPdf.print(letter)))),
                document.signedPages().stream()
                        .map(page -> item(
                                document,
                                title + "（签字盖章件）",
                                pages.ending(page.sha256()),
                                () -> pages.content(page.sha256()))));
    }

    private static CaseItem item(OutgoingDocument document, String title, String ending, CaseItem.Content content) {
        var kind = document.kind() == DocumentKind.PUBLIC_NOTICE ? RecordKind.NOTICE : RecordKind.DECISION;
        return new CaseItem(title, document.text().issuer(), document.signedOn(), kind, ending, true, content);
    }
}
