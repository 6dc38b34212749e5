package cn.qualityaward.award.publicnotice;

import cn.qualityaward.award.procedure.ProcedureClock;
import cn.qualityaward.award.program.PolicySource;
import cn.qualityaward.award.publication.PublicDocument;
import cn.qualityaward.award.publication.Publications;
import cn.qualityaward.award.publication.Publications.Kind;
import cn.qualityaward.award.publicnotice.PublicNotice.Listed;
import cn.qualityaward.tenancy.access.Open;
import cn.qualityaward.tenancy.problem.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices without a login, and objecting without an account (第二十条). */
@RestController
@Open
@RequestMapping("/api/{tenant}/award/public")
class PublicNotices {

    record Receipt(String receipt, String code, LocalDate answerBy, boolean provisional) {}

    record Answer(
            String receipt,
            LocalDate answerBy,
            boolean provisional,
            @Nullable Boolean upheld,
            @Nullable String ruling) {}

    private final Noticing noticing;
    private final Objecting objecting;
    private final Notices notices;
    private final Objections objections;
    private final NoticeViews views;
    private final Publications publications;
    private final PolicySource tenant;

    PublicNotices(
            Noticing noticing,
            Objecting objecting,
            Notices notices,
            Objections objections,
            NoticeViews views,
            Publications publications,
            PolicySource tenant) {
        this.noticing = noticing;
        this.objecting = objecting;
        this.notices = notices;
        this.objections = objections;
        this.views = views;
        this.publications = publications;
        this.tenant = tenant;
    }

    @Operation(summary = "Notices, newest first; ?open=true for those still running")
    @GetMapping("/notices")
    List<NoticeViews.View> all(@RequestParam @Nullable Boolean open) {
        return views.of(noticing.all().stream()
                .filter(notice -> open == null || open == (notice.state() == PublicNotice.State.OPEN))
                .toList());
    }

    @Operation(summary = "One notice with its list and its exact end")
    @GetMapping("/notices/{notice}")
    NoticeViews.View one(@PathVariable UUID notice) {
        return views.of(noticing.one(notice));
    }

    @Operation(summary = "Object to a list or to one name on it, until the end of the last day")
    @PostMapping("/notices/{notice}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt object(@PathVariable UUID notice, @Valid @RequestBody Objection.Text text) {
        noticing.one(notice); // whoever asks about nothing has nobody asked
        var objection = objecting.object(notice, text, tenant.calendar());
        return new Receipt(objection.receipt(), objection.code(), objection.answerBy(), objection.provisional());
    }

    @Transactional(readOnly = true)
    @Operation(summary = "How an objection stands, by its receipt and progress code")
    @GetMapping("/objections/{receipt}")
    Answer answer(@PathVariable String receipt, @RequestParam String code) {
        var objection = objections.findByReceiptAndCode(receipt, code).orElseThrow(() -> Refusal.unknown("not-found"));
        return new Answer(
                objection.receipt(),
                objection.answerBy(),
                objection.provisional(),
                objection.upheld(),
                objection.ruling());
    }

    @EventListener
    void published(NoticePublished fact) {
        publish(fact.subject(), "OPEN");
    }

    @EventListener
    void paused(PublicNotice.NoticePaused fact) {
        publish(fact.subject(), "PAUSED");
    }

    @EventListener
    void recounted(PublicNotice.NoticeRecounted fact) {
        publish(fact.subject(), "OPEN");
    }

    @EventListener
    void ended(PublicNotice.NoticeEnded fact) {
        publish(fact.subject(), "ENDED");
    }

    private void publish(UUID id, String status) {
        var notice = notices.required(id);
        var names = notice.listed().stream().map(Listed::name).collect(Collectors.joining("、"));
        var date = ProcedureClock.local(notice.publishedAt()).toLocalDate();
        publications.publish(
                Kind.NOTICE,
                id,
                new PublicDocument(
                        notice.title(),
                        names,
                        null,
                        null,
                        null,
                        null,
                        date.getYear(),
                        date,
                        status,
                        notice.text() + " " + names,
                        "/notices/" + id,
                        null));
    }
}
