package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Readership;
import cn.qualityaward.award.paper.PaperFormat;
import cn.qualityaward.tenancy.access.Caller;
import cn.qualityaward.tenancy.access.Seated;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 书面反馈, as it reaches whoever applied: signed, and of its own application alone. */
@RestController
@Transactional(readOnly = true)
@RequestMapping("/api/{tenant}/award/applications/{application}/feedback")
@Seated({"applicant/applicant", "office/officer", "office/head"})
@Tag(name = "dispatch")
class FeedbackController {

    record Issued(UUID id, String title, String number, LocalDate signedOn) {

        static Issued of(OutgoingDocument document) {
            return new Issued(
                    document.id(),
                    document.text().title(),
                    Objects.requireNonNull(document.number()),
                    Objects.requireNonNull(document.signedOn()));
        }
    }

    private final OutgoingDocuments documents;
    private final Readership readership;
    private final Prints prints;

    FeedbackController(OutgoingDocuments documents, Readership readership, Prints prints) {
        this.documents = documents;
        this.readership = readership;
        this.prints = prints;
    }

    @Operation(summary = "The written feedback that was issued to an applicant (反馈意见)")
    @GetMapping
    List<Issued> all(@PathVariable UUID application, Caller caller) {
        return issued(application, caller).stream().map(Issued::of).toList();
    }

    @Operation(summary = "One of them, laid out as it was signed")
    @GetMapping({"/{document}/pdf", "/{document}/docx"})
    ResponseEntity<byte[]> paper(
            @PathVariable UUID application, @PathVariable UUID document, PaperFormat format, Caller caller)
            throws IOException {
        return format.of(prints.of(issued(application, caller).stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("not-found"))));
    }

    private List<OutgoingDocument> issued(UUID application, Caller caller) {
        return documents.feedbackTo(readership.readable(application, caller).id());
    }
}
