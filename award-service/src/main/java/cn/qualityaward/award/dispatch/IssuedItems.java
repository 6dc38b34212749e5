package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.CaseItem;
import cn.qualityaward.award.paper.SignedPages;
import cn.qualityaward.award.program.Policy.RecordKind;
import cn.qualityaward.official.LetterPdf;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was issued, for a case file: as it was signed, and as it looked under its seal. */
@Component
class IssuedItems {

    private final Prints prints;
    private final SignedPages pages;

    IssuedItems(Prints prints, SignedPages pages) {
        this.prints = prints;
        this.pages = pages;
    }

    Stream<CaseItem> of(OutgoingDocument document) {
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
