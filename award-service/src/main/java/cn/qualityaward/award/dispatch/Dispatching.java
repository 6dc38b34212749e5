package cn.qualityaward.award.dispatch;

import cn.qualityaward.award.application.Application;
import cn.qualityaward.award.application.Applications;
import cn.qualityaward.award.dispatch.OutgoingDocument.Delivery;
import cn.qualityaward.award.dispatch.OutgoingDocument.Sealing;
import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.NumberSeries;
import cn.qualityaward.award.program.Programs;
import cn.qualityaward.award.round.Rounds;
import cn.qualityaward.tenancy.problem.IfMatch;
import cn.qualityaward.tenancy.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 发文办理: whoever changes a document names the version they saw. */
@Component
@Transactional
class Dispatching {

    private final OutgoingDocuments documents;
    private final Drafting drafting;
    private final Rounds rounds;
    private final Applications applications;
    private final Programs programs;
    private final NumberSeries numbers;
    private final ProcedureClock clock;

    Dispatching(
            OutgoingDocuments documents,
            Drafting drafting,
            Rounds rounds,
            Applications applications,
            Programs programs,
            NumberSeries numbers,
            ProcedureClock clock) {
        this.documents = documents;
        this.drafting = drafting;
        this.rounds = rounds;
        this.applications = applications;
        this.programs = programs;
        this.numbers = numbers;
        this.clock = clock;
    }

    OutgoingDocument draft(UUID roundId, DocumentKind kind, @Nullable UUID applicationId) {
        var round = rounds.required(roundId);
        var application = kind.toOne() ? of(roundId, kind, applicationId) : null;
        var text = drafting.draft(kind, round, application);
        return documents.saveAndFlush(
                new OutgoingDocument(roundId, application == null ? null : application.id(), kind, text));
    }

    OutgoingDocument revise(UUID id, IfMatch seen, Text text) {
        return change(id, seen, document -> document.revise(text));
    }

    OutgoingDocument discard(UUID id, IfMatch seen) {
        return change(id, seen, OutgoingDocument::discard);
    }

    /**
     * 签发: dated today.
     *
     * @param given a number from elsewhere (an office may borrow its bureau's); {@code null}: by the policy's format
     */
    OutgoingDocument sign(UUID id, IfMatch seen, @Nullable String given, String signer) {
        var today = clock.today();
        try {
            return change(
                    id,
                    seen,
                    document -> document.sign(
                            given == null ? number(document.roundId(), today) : given.strip(), today, signer));
        } catch (DataIntegrityViolationException taken) {
            throw Refusal.conflict("document-number-taken").article("第八条(一)").field("number");
        }
    }

    OutgoingDocument seal(UUID id, IfMatch seen, Sealing sealing) {
        notInTheFuture(sealing.on());
        return change(id, seen, document -> document.seal(sealing));
    }

    OutgoingDocument deliver(UUID id, IfMatch seen, Delivery delivery) {
        notInTheFuture(delivery.on());
        return change(id, seen, document -> document.deliver(delivery));
    }

    OutgoingDocument keep(UUID id, IfMatch seen, SignedPage page) {
        return change(id, seen, document -> document.keep(page));
    }

    private OutgoingDocument change(UUID id, IfMatch seen, Consumer<OutgoingDocument> change) {
        var document = documents.required(id);
        seen.match(document.version());
        change.accept(document);
        return documents.saveAndFlush(document);
    }

    private String number(UUID round, LocalDate today) {
        var format = programs.policy(round).numberFormats().outgoing();
        if (format == null) {
            throw Refusal.invalid("document-number-missing")
                    .article("第八条(一)")
                    .setting("numberFormats.outgoing")
                    .field("number");
        }
        return numbers.next(
                format,
                "numberFormats.outgoing",
                Map.of("year", String.valueOf(today.getYear())),
                documents::existsByNumber);
    }

    private Application of(UUID round, DocumentKind kind, @Nullable UUID application) {
        if (application == null) {
            throw Refusal.invalid("document-for-whom").article(kind.article()).field("application");
        }
        var found = applications.required(application);
        if (!found.roundId().equals(round)) {
            throw Refusal.unknown("not-found");
        }
        return found;
    }

    private void notInTheFuture(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw Refusal.invalid("date-in-the-future").field("on").article("第八条(一)");
        }
    }
}
